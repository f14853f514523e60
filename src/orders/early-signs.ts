/** What disappoints before anybody complains: seen on the orders, and said first (1-46, 1-47, 3-22, 3-34). */
import type { Rules } from "../rules/rules"
import { DAY } from "../rules/time"
import { callList } from "./call-list"
import { byItem } from "./group-orders"
import type { OrderState } from "./order"
import { refundsUnderWay } from "./refunds"
import type { ShipReason } from "./ship-reasons"

export interface EarlySign {
  readonly kind: "refund-request" | "stalled-parcel" | "out-of-stock" | "late-item"
  readonly shop: string
  /** The item that it is about; null where it is about one order. */
  readonly itemId: string | null
  readonly title: string
  readonly orderIds: readonly string[]
  /** Since when it is so, milliseconds; null where the pages do not say. */
  readonly since: number | null
  /** Which sentence to use before anyone complains; the reason is left open where only the clerk knows it. */
  readonly say: {
    readonly step: "late-shipment" | "out-of-stock" | "return"
    readonly reason: ShipReason | null
  }
}

/** Whether any sign can come of this order: the store keeps these at hand. */
export function mayDisappoint({ order }: OrderState): boolean {
  const { status } = order
  if (status === "waiting-shipment" || status === "shipped") return true
  return status !== "closed" && refundsUnderWay(order).length > 0
}

/**
 * Refund requests first, then items that are out of stock, late items and slow parcels.
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
      const explained = new Set(missing.map(({ itemId }) => itemId))
      const late = lateSigns(shop, own, rules, now).filter(
        ({ itemId }) => itemId === null || !explained.has(itemId)
      )
      return [...missing, ...late]
    }),
    ...orders.flatMap((state) => stalledSign(state, rules, now))
  ]
}

function refundSign(state: OrderState): EarlySign[] {
  const { shop, order, orderId } = state
  const [first] = refundsUnderWay(order)
  if (!first || order.status === "closed") return []
  const item = order.items.find(({ subOrderId }) => subOrderId === first.subOrderId)
  const say = { step: "return", reason: null } as const
  const about = { itemId: item?.itemId ?? null, title: first.title, orderIds: [orderId] }
  return [{ kind: "refund-request", shop, ...about, since: null, say }]
}

/** Counted from when a reading first showed it as shipped: it left no later than that. */
function stalledSign(
  { shop, orderId, order, shippedSeenAt }: OrderState,
  rules: Rules,
  now: number
): EarlySign[] {
  if (order.status !== "shipped" || shippedSeenAt === null) return []
  if (now < shippedSeenAt + rules.stalledDays * DAY) return []
  const about = { itemId: null, title: order.items[0]?.title ?? "", orderIds: [orderId] }
  const say = { step: "late-shipment", reason: "courier" } as const
  return [{ kind: "stalled-parcel", shop, ...about, since: shippedSeenAt, say }]
}

function stockSigns(
  shop: string,
  orders: readonly OrderState[],
  outOfStock: ReadonlySet<string>
): EarlySign[] {
  const waiting = orders.filter(({ order }) => order.status === "waiting-shipment")
  return byItem(waiting)
    .filter(({ itemId }) => outOfStock.has(itemId))
    .map((item) => ({
      kind: "out-of-stock",
      shop,
      ...item,
      since: earliest(waiting, item.orderIds),
      say: { step: "out-of-stock", reason: "out-of-stock" }
    }))
}

/** The courier stands on no seller's page, so that late orders are drawn together by item. */
function lateSigns(shop: string, orders: readonly OrderState[], rules: Rules, now: number): EarlySign[] {
  const late = callList(orders, rules, now).flatMap(({ why, state }) => (why === "ship-soon" ? [] : [state]))
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
