/** Orders as a page shows them, and cases about them, for the tests of this folder. */
import type { Case } from "../../../src/cases/case"
import type { Event } from "../../../src/cases/event"
import { foldCase } from "../../../src/cases/fold"
import { foldOrder, type OrderState } from "../../../src/orders/order"
import type { Order, Review } from "../../../src/rows"
import { parseTime } from "../../../src/rules/time"

export const at = (text: string): number => parseTime(`${text}+08:00`)
export const CREATED = "2026-11-18T09:00:00+08:00"

type Item = Order["items"][number]

export const item = (changes: Partial<Item> = {}): Item => ({
  subOrderId: "4500000000000011001",
  itemId: "680000000001",
  title: "夜光项链",
  sku: "颜色分类：银色",
  quantity: 1,
  priceCents: 1580,
  refund: null,
  ...changes
})

export const row = (changes: Partial<Order> = {}): Order => ({
  orderId: "4500000000000011001",
  createdAt: CREATED,
  buyer: "c**",
  status: "waiting-shipment",
  statusText: "买家已付款",
  paidCents: 1580,
  items: [item()],
  ...changes
})

/** An order after these looks at it, each with its time. */
export function order(...looks: readonly (readonly [string, Partial<Order>])[]): OrderState {
  const events = looks.map(([time, changes], index): Event => {
    const shown = row(changes)
    const stamp = { id: `${at(time)}-${index}-order`, at: at(time), by: "huinuan", shop: "夜光小铺" }
    return { ...stamp, about: shown.orderId, type: "order-seen", order: shown }
  })
  return foldOrder(events) as OrderState
}

export const review = (changes: Partial<Review> = {}): Review => ({
  feedId: "1188800000001",
  orderId: null,
  itemId: "680000000001",
  itemTitle: "夜光项链",
  buyer: "c**",
  grade: "neutral",
  sentiment: null,
  text: "我收到的这个是没有夜光的！",
  postedAt: "2026-11-25T09:00:00+08:00",
  append: null,
  mediaCount: 0,
  replied: false,
  replyDaysLeft: null,
  ...changes
})

const judgement = { unhappy: true, score: 0.9, causes: ["不会用"], evidence: [] }

/** A case about this review, with more that happened to it. */
export function caseOf(changes: Partial<Review> = {}, ...more: readonly Partial<Event>[]): Case {
  const shown = review(changes)
  const about = shown.feedId ?? "key"
  const stamp = (index: number) => ({
    id: `0000000-${about}-${index}`,
    at: at("2026-11-25T10:00:00") + index * 60_000,
    by: "小林",
    shop: "夜光小铺",
    about
  })
  const start: Event = {
    ...stamp(0),
    type: "review-seen",
    review: shown,
    judgement,
    opens: true,
    extortion: false
  }
  return foldCase([
    start,
    ...more.map((event, index) => ({ ...stamp(index + 1), ...event }) as Event)
  ]) as Case
}
