/** The story of essay 000 as states: a neutral review found 23 days late, and what was done about it. */
import type { Action } from "../../../src/cases/action"
import type { Case } from "../../../src/cases/case"
import type { OrderReading, Reading, Review } from "../../../src/rows"
import { defaultRules, type Rules } from "../../../src/rules/rules"
import { act } from "../../../src/today/act"
import { checklist } from "../../../src/today/checklist"
import { intake } from "../../../src/today/intake"
import { World } from "../../../src/today/world"
import { caseView } from "../../../src/ui/case-card/case-view"
import { type Format, formatIn } from "../../../src/ui/format"
import { suggest } from "../../../src/wording/suggest"

export const at = (clock: string): number => Date.parse(`${clock}:00+08:00`)
/** A Friday afternoon. */
export const NOW = at("2026-11-20T14:05")
export const SHOP = "夜光小铺"
export const chinese = formatIn("zh")

export function review(changes: Partial<Review> = {}): Review {
  return {
    feedId: "1301250188505",
    orderId: "4500000000000011129",
    itemId: "680000000001",
    itemTitle: "夜光项链 女款 锁骨链 银色",
    buyer: "c**",
    grade: "neutral",
    sentiment: null,
    text: "我收到的这个是没有夜光的！",
    postedAt: "2026-10-28T09:06:00+08:00",
    append: null,
    mediaCount: 0,
    replied: true,
    replyDaysLeft: null,
    ...changes
  }
}

export const reviews = (...rows: Review[]): Reading => ({
  page: "qianniu-reviews",
  health: "ok",
  total: rows.length,
  unreadable: [],
  rows
})

export function order(changes: Partial<OrderReading["rows"][number]> = {}): OrderReading["rows"][number] {
  return {
    orderId: "4500000000000011129",
    createdAt: "2026-11-19T13:30:00+08:00",
    buyer: "f**8",
    status: "waiting-shipment",
    statusText: "买家已付款",
    paidCents: 1990,
    items: [
      {
        subOrderId: "4500000000000011130",
        itemId: null,
        title: "夜光手链 星月款",
        sku: null,
        quantity: 1,
        priceCents: 1990,
        refund: null
      }
    ],
    ...changes
  }
}

export const orders = (...rows: OrderReading["rows"]): Reading => ({
  page: "qianniu-orders",
  health: "ok",
  total: rows.length,
  unreadable: [],
  rows
})

/** A shop whose pages are read and whose clerk acts, on a given clock. */
export class Shop {
  readonly world = new World()
  private count = 0

  constructor(readonly rules: Rules = defaultRules) {}

  see(reading: Reading, time = at("2026-11-20T14:00")): this {
    const known = { cases: this.world.cases, orders: this.world.orders }
    const judge = (text: string) => judged(text)
    this.world.add(
      intake(reading, known, {
        shop: SHOP,
        at: time,
        view: "",
        judge,
        isExtortion: () => false,
        newId: this.newId
      })
    )
    return this
  }

  do(key: string, action: Action, time = NOW): this {
    const state = this.world.findCase(key)
    const item = this.world.findItem(key)
    const done = act(
      action,
      { shop: SHOP, key: state?.key ?? key, case: state, order: this.world.findOrder(key), item },
      {
        at: time,
        by: "小林",
        rules: this.rules,
        successAt: null,
        newId: this.newId,
        isExtortion: () => false
      }
    )
    if ("refused" in done) throw new Error(done.refused.reason)
    this.world.add(done.events)
    return this
  }

  case(key: string): Case {
    const state = this.world.findCase(key)
    if (!state) throw new Error(`no case ${key}`)
    return state
  }

  entries(now = NOW) {
    return checklist(this.world, this.rules, now)
  }

  view(key: string, now = NOW, format: Format = chinese) {
    const state = this.case(key)
    return caseView(
      state,
      {
        now,
        rules: this.rules,
        successAt: null,
        known: state,
        priceCents: 1580,
        entry: this.entries(now).find((entry) => entry.key === state.key) ?? null,
        speaker: { shop: SHOP, clerk: "小林" },
        suggest
      },
      format
    )
  }

  private newId = (time: number): string => {
    this.count += 1
    return `${String(time).padStart(14, "0")}-${String(this.count).padStart(6, "0")}`
  }
}

function judged(text: string) {
  const start = text.indexOf("没有夜光")
  return start < 0
    ? { unhappy: /少发|脏/.test(text), score: 0.5, causes: [], evidence: [] }
    : {
        unhappy: true,
        score: 0.9,
        causes: ["与描述不符"],
        evidence: [{ start, end: start + 4, cause: "与描述不符" }]
      }
}

export const GLOW = "1301250188505"
export const glow = (rules?: Rules) => new Shop(rules).see(reviews(review()))
