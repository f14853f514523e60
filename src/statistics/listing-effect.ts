/** Whether a sentence added to an item's page stopped the complaint: complaints per 100 orders, before and after. */
import type { Case } from "../cases/case"
import { type ItemState, itemKey } from "../cases/item"
import type { Order } from "../rows"
import { causeName } from "./case-facts"
import { ENOUGH } from "./share"

/** What is needed of an order that the pages showed. */
export interface SeenOrder {
  readonly shop: string
  readonly orderId: string
  readonly createdAt: number
  readonly order: Order
}

export interface Stretch {
  readonly orders: number
  readonly complaints: number
  /** Complaints per 100 orders seen; null where none were seen. */
  readonly per100: number | null
}

export interface ListingEffect {
  readonly item: ItemState
  readonly before: Stretch
  readonly after: Stretch
  /** `too-early` until enough orders were seen on both sides. */
  readonly verdict: "too-early" | "stopped" | "fewer" | "not-fewer"
}

/**
 * For each item whose page was mended. An order belongs to the page that its buyer saw: a complaint counts by
 * the time of its order where that is known, else by the time it was written. Complaints from before the first
 * order that was seen are left out: their orders are not among those that they would be held against.
 * @param cases opened ones
 */
export function listingEffects(
  items: readonly ItemState[],
  cases: readonly Case[],
  orders: readonly SeenOrder[]
): ListingEffect[] {
  const mended = items.filter(({ fixedAt }) => fixedAt !== null)
  const orderTimes = timesByItem(mended, orders)
  const boughtAt = new Map<string, number>()
  for (const { shop, orderId, createdAt, order } of orders) {
    boughtAt.set(`${shop}\n${orderId}`, createdAt)
    for (const { subOrderId } of order.items) boughtAt.set(`${shop}\n${subOrderId}`, createdAt)
  }
  const about = casesByItem(mended, cases)
  return mended.map((item) => {
    const causes = new Set(item.fixes.map(({ cause }) => cause))
    const complaints = (about.get(item) ?? [])
      .filter((state) => causes.has(causeName(state)))
      .map(({ shop, review, postedAt }) => boughtAt.get(`${shop}\n${review.orderId}`) ?? postedAt)
    return effectOf(item, complaints, orderTimes.get(item) ?? [])
  })
}

const nameOf = (shop: string, itemId: string): string => `${shop}\n${itemId}`

function byName(items: readonly ItemState[]): Map<string, ItemState> {
  return new Map(items.map((item) => [nameOf(item.shop, item.itemId), item]))
}

function casesByItem(items: readonly ItemState[], cases: readonly Case[]): Map<ItemState, Case[]> {
  const named = byName(items)
  const found = new Map(items.map((item) => [item, [] as Case[]]))
  for (const state of cases) {
    const item = named.get(nameOf(state.shop, itemKey(state.review)))
    if (item) found.get(item)?.push(state)
  }
  return found
}

/** When each item was ordered; an order that was never paid is none. */
function timesByItem(items: readonly ItemState[], orders: readonly SeenOrder[]): Map<ItemState, number[]> {
  const named = byName(items)
  const times = new Map(items.map((item) => [item, [] as number[]]))
  for (const { shop, createdAt, order } of orders) {
    if (order.status === "waiting-payment") continue
    const names = order.items.map((item) => itemKey({ itemId: item.itemId, itemTitle: item.title }))
    const bought = new Set(names.flatMap((name) => named.get(nameOf(shop, name)) ?? []))
    for (const item of bought) times.get(item)?.push(createdAt)
  }
  return times
}

function effectOf(item: ItemState, complaints: readonly number[], orders: readonly number[]): ListingEffect {
  const fixedAt = item.fixedAt as number
  const firstOrder = orders.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY)
  const stretch = (inside: (time: number) => boolean): Stretch => {
    const [bought, complained] = [orders.filter(inside).length, complaints.filter(inside).length]
    return {
      orders: bought,
      complaints: complained,
      per100: bought === 0 ? null : (complained / bought) * 100
    }
  }
  const before = stretch((time) => time >= firstOrder && time < fixedAt)
  const after = stretch((time) => time >= fixedAt)
  return { item, before, after, verdict: verdictOf(before, after) }
}

function verdictOf(before: Stretch, after: Stretch): ListingEffect["verdict"] {
  if (before.per100 === null || after.per100 === null || Math.min(before.orders, after.orders) < ENOUGH)
    return "too-early"
  if (after.complaints === 0) return "stopped"
  return after.per100 < before.per100 ? "fewer" : "not-fewer"
}
