/** What is told about a late parcel holds for this one: its reason, its stock, and only a time that somebody knows. */
import { describe, expect, it, test } from "vitest"
import { refundDuty, shippingDuty } from "../../../src/orders/clocks"
import { missingItem } from "../../../src/orders/missing-item"
import { applyOrderEvent, type OrderState } from "../../../src/orders/order"
import { latePercentOf } from "../../../src/orders/shipping-promise"
import { defaultRules, withOverrides } from "../../../src/rules/rules"
import { DAY } from "../../../src/rules/time"
import { orderEvents } from "../../../src/today/order-intake"
import { sweep } from "../../../src/today/sweep"
import {
  type Delay,
  firstDelay,
  orderMoment,
  toldAction,
  withReason
} from "../../../src/ui/order-card/order-card-view"
import { teachEnglish } from "../../../src/ui/text"
import { en } from "../../../src/ui/text/en"
import { suggestForOrder } from "../../../src/wording/suggest-order"
import { at, item, order, row } from "./support"

teachEnglish(en)
const seen = "2026-11-18T10:00:00"
const now = at("2026-11-19T15:00:00")
const moment = { now, rules: defaultRules }
const late = { why: "ship-overdue", itemTitle: "夜光项链", refunds: [], told: null, missing: null } as const
const said = (view: Parameters<typeof orderMoment>[0], delay: Delay, time = now) => {
  const words = orderMoment(view, delay, time)
  return words && suggestForOrder({ ...words, channel: "wangwang", shop: "夜光小铺", clerk: "小林" })
}

describe("the reason", () => {
  it("is chosen by the clerk: until then there is nothing to copy and nothing to note", () => {
    const nothing = firstDelay(null, defaultRules)
    expect(said(late, nothing)).toBeNull()
    expect(toldAction(nothing, false, moment)).toBeNull()
  })

  it("our own: today's hour is named, and named it is a promise", () => {
    const delay = withReason("our-mistake", null, moment)
    expect(said(late, delay)?.text).toContain("今天 18:00 前寄出")
    expect(said(late, delay)?.english).toContain("by today 18:00")
    expect(toldAction(delay, false, moment)).toEqual({
      ...{ act: "told-delay", until: at("2026-11-19T18:00:00"), reason: "our-mistake" }
    })
  })

  it("a courier that does not come: no hour is promised, only when we tell more", () => {
    const delay = withReason("courier", null, moment)
    expect(said(late, delay)?.text).not.toContain("18:00")
    expect(toldAction(delay, false, moment)).toMatchObject({ reason: "courier", named: false })
  })
})

describe("stock that was noted", () => {
  const noted = (until: number | null, itemId = "680000000001") => [
    { itemId, outOfStock: { since: at("2026-11-16T15:00:00"), until } }
  ]

  it("is said with the noted day, counted from when it was noted", () => {
    const missing = missingItem(row(), noted(at("2026-11-21T15:00:00")), now)
    const delay = firstDelay(missing, defaultRules)
    expect(said({ ...late, missing }, delay)?.text).toMatch(/缺货.*大概周六到货/)
    expect(toldAction(delay, false, moment)?.named).toBeUndefined()
  })

  it.each([
    ["nobody knows the day", null],
    ["the noted day has passed", at("2026-11-18T15:00:00")]
  ])("invents no day where %s", (_, until) => {
    const missing = missingItem(row(), noted(until), now)
    const delay = firstDelay(missing, defaultRules)
    expect(delay).toEqual({ reason: "out-of-stock", until: null })
    expect(said({ ...late, missing }, delay)?.text).toContain("几天能到我还没问准")
    expect(toldAction(delay, false, moment)).toMatchObject({ named: false })
  })

  it("counts for any item of the order, and under the title too", () => {
    const items = [
      item(),
      item({ subOrderId: "4500000000000011002", itemId: "680000000002", title: "碎钻耳钉" })
    ]
    expect(missingItem(row({ items }), noted(null, "680000000002"), now)?.title).toBe("碎钻耳钉")
    expect(missingItem(row({ items }), noted(null, "title:碎钻耳钉"), now)?.title).toBe("碎钻耳钉")
    expect(missingItem(row({ items }), noted(null, "680000000003"), now)).toBeNull()
  })
})

describe("a buyer who wants the money back", () => {
  it("is asked instead of told to wait, and no time is named", () => {
    const view = { ...late, refunds: [{ title: "夜光项链" }] }
    expect(said(view, firstDelay(null, defaultRules))?.text).toContain("看到您申请退款了")
    expect(toldAction(firstDelay(null, defaultRules), true, moment)).toMatchObject({ named: false })
  })
})

describe("a time that was told", () => {
  const told = (more: object): OrderState => ({
    ...order([seen, {}]),
    told: { at: 0, until: at("2026-11-20T18:00:00"), ...more }
  })
  const after = at("2026-11-20T18:00:00")

  it("quiets until it comes; then a named one is broken, and one to tell more is only late", () => {
    for (const state of [told({}), told({ named: false })])
      expect(shippingDuty(state, defaultRules, after - 1)).toBeNull()
    expect(shippingDuty(told({}), defaultRules, after)).toMatchObject({ why: "promise-broken", due: after })
    expect(shippingDuty(told({ named: false }), defaultRules, after)).toMatchObject({
      ...{ why: "ship-overdue", due: at("2026-11-19T09:00:00") }
    })
  })

  it("is missed in the history only where it was named", () => {
    const missed = (state: OrderState) =>
      sweep({ cases: [], orders: [state] }, defaultRules, after).map((event) => "due" in event && event.due)
    expect(missed(told({}))).toEqual([after])
    expect(missed(told({ named: false }))).toEqual([at("2026-11-19T09:00:00")])
  })

  it("is owned up to when it was not kept", () => {
    const view = { ...late, why: "promise-broken", told: { at: 0, until: after } } as const
    const next = at("2026-11-21T10:00:00")
    const delay = withReason("our-mistake", null, { now: next, rules: defaultRules })
    expect(said(view, delay, next)?.text).toContain("上次跟您说的是昨天 18:00，我们没做到")
  })
})

describe("what still has to leave", () => {
  it("an order that was first seen in two parcels owes its rest", () => {
    const half = order([seen, { status: "unknown", statusText: "部分发货" }])
    expect(shippingDuty(half, defaultRules, now)?.why).toBe("ship-overdue")
  })

  it("an order of which all is refunded owes nothing, one of which a part is, the rest", () => {
    const [back, kept] = [item({ refund: "退款成功" }), item({ subOrderId: "4500000000000011002" })]
    expect(shippingDuty(order([seen, { items: [back] }]), defaultRules, now)).toBeNull()
    expect(shippingDuty(order([seen, { items: [back, kept] }]), defaultRules, now)?.why).toBe("ship-overdue")
  })
})

describe("money that is owed after a return", () => {
  const owed = (words: string | null): OrderState => ({
    ...order([seen, { status: "success", items: [item({ refund: words })] }]),
    refundDue: at("2026-11-26T18:00:00")
  })

  it("is a promise of that day, broken after it, until it is paid", () => {
    expect(refundDuty(owed("请卖家处理"), at("2026-11-25T23:59:59"))).toBeNull()
    expect(refundDuty(owed("请卖家处理"), at("2026-11-26T00:00:00"))?.why).toBe("promise-due")
    expect(refundDuty(owed("请卖家处理"), at("2026-11-26T18:00:00"))?.why).toBe("promise-broken")
    expect(refundDuty(owed("退款成功"), at("2026-11-27T18:00:00"))).toBeNull()
    const stamp = { id: "1-paid", at: now, by: "小林", shop: "夜光小铺", about: owed(null).orderId }
    const paid = applyOrderEvent(owed(null), { ...stamp, type: "refunded" }) as OrderState
    expect(refundDuty(paid, at("2026-11-27T18:00:00"))).toBeNull()
  })
})

describe("a later look at the page", () => {
  const stamp = { shop: "夜光小铺", at: now, newId: () => "01" }

  it("brings back no nick of a buyer who was forgotten", () => {
    const forgotten: OrderState = {
      ...order([seen, {}]),
      order: row({ buyer: "" }),
      forgottenAt: at("2026-11-18T12:00:00")
    }
    const [event] = orderEvents([row({ status: "shipped", statusText: "卖家已发货" })], [forgotten], stamp)
    expect(event).toMatchObject({ order: { status: "shipped", buyer: "" } })
    const shipped = { ...(event as object), order: row({ status: "shipped" }) } as Parameters<
      typeof applyOrderEvent
    >[1]
    expect(applyOrderEvent(forgotten, shipped)?.order.buyer).toBe("")
  })

  it("that shows less than another page forgets nothing, and is no news", () => {
    const known = order([seen, {}])
    const bare = row({ items: [item({ itemId: null, sku: null })] })
    expect(orderEvents([bare], [known], stamp)).toEqual([])
    const [event] = orderEvents([{ ...bare, status: "shipped" }], [known], stamp)
    const next = applyOrderEvent(known, event as Parameters<typeof applyOrderEvent>[1])
    expect(next?.order.items[0]).toMatchObject({ itemId: "680000000001", sku: "颜色分类：银色" })
  })
})

test("an old order is forgotten though it was never sent: nobody reads it any more", () => {
  const old = order([seen, {}])
  const events = sweep({ cases: [], orders: [old] }, defaultRules, old.createdAt + 181 * DAY)
  expect(events.map(({ type }) => type)).toContain("forgotten")
})

test("late shipping costs more where a longer time than the platform's was promised", () => {
  const state = order([seen, {}])
  expect(latePercentOf(state, defaultRules)).toBe(5)
  expect(latePercentOf(state, withOverrides({ itemShipHours: { "680000000001": 72 } }))).toBe(10)
  expect(latePercentOf(state, withOverrides({ itemShipHours: { "680000000001": 48 } }))).toBe(5)
})
