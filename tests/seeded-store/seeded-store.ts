/**
 * A whole store of made-up cases: the events that the real engine makes, and what the real fold makes of them, as
 * the rows of the tables. The same numbers give the same store.
 */
import { encodeTime } from "ulid"
import type { Event } from "../../src/cases/event"
import { foldItem } from "../../src/cases/item"
import { byId } from "../../src/cases/log"
import { applyOrderEvent } from "../../src/orders/order"
import type { Order } from "../../src/rows"
import { defaultRules } from "../../src/rules/rules"
import { DAY, HOUR, MINUTE, toChinaIso } from "../../src/rules/time"
import { markCase, markItem, markOrder } from "../../src/store/marks"
import type { StoredCase, StoredItem, StoredOrder } from "../../src/store/stored"
import type { LastReading } from "../../src/today/badge"
import { intake } from "../../src/today/intake"
import { type Chance, chanceOf } from "./chance"
import { madeUpCase } from "./history"
import { items } from "./words"

export interface SeededStore {
  readonly events: readonly Event[]
  readonly cases: readonly StoredCase[]
  readonly orders: readonly StoredOrder[]
  readonly items: readonly StoredItem[]
  readonly readings: readonly LastReading[]
  readonly settings: readonly { readonly name: string; readonly value: unknown }[]
}

export interface SeedOptions {
  /** How many reviews that opened a case. */
  readonly cases: number
  readonly seed: number
  readonly now: number
}

const shop = "夜光小铺"
/** Less than the 180 days after which closed cases are forgotten. */
const SPAN = 175 * DAY

/** About ten events for each case, and an order for every fifth. */
export function seededStore({ cases: count, seed, now }: SeedOptions): SeededStore {
  const chance = chanceOf(seed)
  const newId = ids()
  const made = Array.from({ length: count }, (_, index) => {
    const postedAt = now - MINUTE - Math.floor((SPAN * (count - index)) / count)
    return madeUpCase(index, shop, postedAt, now, chance, newId)
  })
  const orders = Array.from({ length: Math.floor(count / 5) }, (_, index) =>
    parcel(index, now - Math.floor((60 * DAY * (index + 1)) / (count / 5 + 1)), now, chance, newId)
  )
  const pages = mended(
    made.flatMap((one) => one.events.filter(({ type }) => type === "fix-needed")),
    now,
    newId
  )
  const events = [...made, ...orders, ...pages].flatMap((one) => one.events).sort(byId)
  return {
    events,
    cases: made.map(({ state }) => markCase(state)),
    orders: orders.map(({ state }) => markOrder(state, defaultRules, now)),
    items: pages.map(({ state }) => markItem(state)),
    readings: [reading(now)],
    settings: [
      { name: "clerk", value: "小林" },
      { name: "welcomed", value: true },
      { name: "patrolConsent", value: false }
    ]
  }
}

/** As long as a ULID and in its letters; the running number makes it unique. */
function ids(): (at: number) => string {
  let count = 0
  return (at) => {
    count += 1
    return encodeTime(at, 10) + count.toString().padStart(16, "0")
  }
}

/** What the solved cases ask of the items' pages. Every second page was mended a month ago. */
function mended(solved: readonly Event[], now: number, newId: (at: number) => string) {
  const logs = new Map<string, Event[]>()
  for (const event of solved) {
    if (event.type !== "fix-needed") continue
    const log = logs.get(event.about)
    if (log) log.push(event)
    else logs.set(event.about, [event])
  }
  return [...logs].map(([about, log], index) => {
    const at = now - 30 * DAY
    const text = "下单前请先看尺寸图和实拍视频，拿不准先问我们。"
    const fixed: Event = { type: "listing-fixed", text, id: newId(at), at, by: "小林", shop, about }
    const events = index % 2 === 0 ? [fixed] : []
    const state = foldItem([...log, ...events])
    if (!state) throw new Error(`No item came of ${about}.`)
    return { state, events }
  })
}

function parcel(
  index: number,
  createdAt: number,
  now: number,
  chance: Chance,
  newId: (at: number) => string
) {
  const item = chance.pick(items)
  const orderId = String(4_600_000_000_000_000_000n + BigInt(index) * 1_000n)
  const waiting = createdAt > now - 20 * HOUR
  const order: Order = {
    orderId,
    createdAt: toChinaIso(Math.floor(createdAt / 1000) * 1000),
    buyer: `${chance.pick([..."bcdfhknprt"])}**`,
    status: waiting ? "waiting-shipment" : "success",
    statusText: waiting ? "买家已付款" : "交易成功",
    paidCents: chance.between(900, 9900),
    items: [
      {
        subOrderId: orderId,
        itemId: item.itemId,
        title: item.title,
        sku: null,
        quantity: 1,
        priceCents: 1990,
        refund: null
      }
    ]
  }
  const events = intake(
    { page: "qianniu-orders", health: "ok", total: 1, unreadable: [], rows: [order] },
    { cases: [], orders: [] },
    {
      shop,
      at: Math.min(now - MINUTE, createdAt + 2 * HOUR),
      view: "",
      judge: () => ({ unhappy: false, score: 0, causes: [], evidence: [] }),
      isExtortion: () => false,
      newId
    }
  )
  const state = events.reduce<ReturnType<typeof applyOrderEvent>>(applyOrderEvent, null)
  if (!state) throw new Error(`No order came of ${JSON.stringify(order)}.`)
  return { state, events }
}

function reading(now: number): LastReading {
  const at = now - 3 * MINUTE
  return {
    shop,
    page: "qianniu-reviews",
    at,
    health: "ok",
    rows: 20,
    unreadable: 0,
    total: 20,
    lastReadableAt: at,
    unreadableSince: null
  }
}
