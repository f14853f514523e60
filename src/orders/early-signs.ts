/** What disappoints before anybody complains: seen on the orders, and said first (1-46, 1-47, 3-22, 3-34). */

import type { ShipReason } from "../cases/ship-reasons"
import type { Rules } from "../rules/rules"
import { DAY } from "../rules/time"
import { callList } from "./call-list"
import { byItem } from "./group-orders"
import type { OrderState } from "./order"
import { refundsUnderWay } from "./refunds"
import { owesShipping } from "./shipping-promise"

export interface EarlySign {
  readonly kind: "refund-request" | "stalled-parcel" | "out-of-stock" | "waiting-courier" | "late-item"
  readonly shop: string
  /** The item that it is about; null where it is about one order, or about a courier. */
  readonly itemId: string | null
  readonly title: string
  readonly orderIds: readonly string[]
  /** Since when it is so, milliseconds; null where the pages do not say. */
  readonly since: number | null
  /** Which sentence to use before anyone complains; the reason is left open where only the clerk knows it. */
  readonly say: {
    readonly step: "late-shipment" | "stalled-parcel" | "refund-unsent" | "refund-sent" | "refund-received"
    readonly reason: ShipReason | null
  }
}

/** Whether any sign can come of this order: the store keeps these at hand. */
export function mayDisappoint({ order }: OrderState): boolean {
  if (owesShipping(order) || order.status === "shipped") return true
  return order.status !== "closed" && refundsUnderWay(order).length > 0
}

/**
 * Refund requests first, then items that are out of stock, parcels that wait for a courier, late items and slow
 * parcels. A buyer who was told of one is not told again.
 * @param outOfStock keys of the items that the shop has none of
 */
export function earlySigns(
  orders: readonly OrderState[],
  outOfStock: ReadonlySet<string>,
  rules: Rules,
  now: number
): EarlySign[] {
  const shops = [...new Set(orders.map(({ shop }) => shop))]
  return [
    ...orders.flatMap(refundSign),
    ...shops.flatMap((shop) => {
      const own = orders.filter((state) => state.shop === shop)
      const missing = stockSigns(shop, own, outOfStock)
      const courier = courierSigns(shop, own, rules)
      const explained = new Set([...missing, ...courier].flatMap(({ orderIds }) => orderIds))
      return [...missing, ...courier, ...lateSigns(shop, own, explained, rules, now)]
    }),
    ...orders.flatMap((state) => stalledSign(state, rules, now))
  ]
}

function refundSign(state: OrderState): EarlySign[] {
  const { shop, order, orderId, spokeOf } = state
  const [first] = refundsUnderWay(order)
  if (!first || order.status === "closed" || spokeOf?.refund === first.words) return []
  const item = order.items.find(({ subOrderId }) => subOrderId === first.subOrderId)
  const about = { itemId: item?.itemId ?? null, title: first.title, orderIds: [orderId] }
  const say = { step: refundStep(state), reason: null }
  return [{ kind: "refund-request", shop, ...about, since: null, say }]
}

/** What can be said depends on where the parcel is: who has nothing in hand cannot pack it. */
function refundStep({ order }: OrderState): EarlySign["say"]["step"] {
  if (owesShipping(order)) return "refund-unsent"
  return order.status === "success" ? "refund-received" : "refund-sent"
}

/** Counted from when a reading first showed it as shipped: it left no later than that. Once told, from then. */
function stalledSign(
  { shop, orderId, order, shippedSeenAt, spokeOf }: OrderState,
  rules: Rules,
  now: number
): EarlySign[] {
  if (order.status !== "shipped" || shippedSeenAt === null) return []
  if (now < Math.max(shippedSeenAt, spokeOf?.stalledAt ?? 0) + rules.stalledDays * DAY) return []
  const about = { itemId: null, title: order.items[0]?.title ?? "", orderIds: [orderId] }
  const say = { step: "stalled-parcel", reason: null } as const
  return [{ kind: "stalled-parcel", shop, ...about, since: shippedSeenAt, say }]
}

function stockSigns(
  shop: string,
  orders: readonly OrderState[],
  outOfStock: ReadonlySet<string>
): EarlySign[] {
  const waiting = orders.filter(({ order }) => owesShipping(order))
  return byItem(waiting)
    .filter(({ itemId }) => outOfStock.has(itemId))
    .map((item) => ({
      kind: "out-of-stock",
      shop,
      ...item,
      since: earliest(waiting, item.orderIds),
      say: { step: "late-shipment", reason: "out-of-stock" }
    }))
}

/** The courier stands on no seller's page: parcels wait for it where the clerk said so to their buyers. */
function courierSigns(shop: string, orders: readonly OrderState[], rules: Rules): EarlySign[] {
  const waiting = orders.filter(({ order, told }) => told?.reason === "courier" && owesShipping(order))
  if (waiting.length < rules.delayedOrders) return []
  const orderIds = waiting.map(({ orderId }) => orderId)
  return [
    {
      ...{ kind: "waiting-courier", shop, itemId: null, title: "", orderIds },
      since: earliest(waiting, orderIds),
      say: { step: "late-shipment", reason: "courier" }
    }
  ]
}

function lateSigns(
  shop: string,
  orders: readonly OrderState[],
  explained: ReadonlySet<string>,
  rules: Rules,
  now: number
): EarlySign[] {
  const late = callList(orders, rules, now).flatMap(({ why, state }) =>
    why === "ship-soon" || explained.has(state.orderId) ? [] : [state]
  )
  return byItem(late)
    .filter(({ orderIds }) => orderIds.length >= rules.delayedOrders)
    .map((item) => ({
      kind: "late-item",
      shop,
      ...item,
      since: earliest(late, item.orderIds),
      say: { step: "late-shipment", reason: null }
    }))
}

function earliest(orders: readonly OrderState[], orderIds: readonly string[]): number {
  const wanted = new Set(orderIds)
  return Math.min(...orders.flatMap(({ orderId, createdAt }) => (wanted.has(orderId) ? [createdAt] : [])))
}
