/** When a parcel must leave: what the shop promised, and apart from it what the platform demands. */
import { titleKey } from "../cases/item"
import type { Order } from "../rows"
import type { Rules } from "../rules/rules"
import { HOUR } from "../rules/time"
import type { OrderState } from "./order"

/** Some of it has left and the rest is owed; the reader gives this no status of its own. */
export function isPartlyShipped({ status, statusText }: Order): boolean {
  return status === "unknown" && statusText.includes("部分发货")
}

/** Whether something of this order still has to leave. What was refunded before it left does not. */
export function owesShipping(order: Order): boolean {
  if (order.status !== "waiting-shipment" && !isPartlyShipped(order)) return false
  return order.items.length === 0 || order.items.some(({ refund }) => refund === null || !isRefunded(refund))
}

/** The money went back: the page's own words. */
const isRefunded = (words: string): boolean =>
  /(?:退款|退货)(?:已|已经)?(?:成功|完成|完结)|^(?:卖家)?已退款/.test(words)

/**
 * Hours after payment (1-25, 1-43): the item's stated time, else the shop's. An order with several items keeps
 * the shortest of them, so that no item is late.
 */
export function shipHoursOf({ order: { items } }: Pick<OrderState, "order">, rules: Rules): number {
  if (items.length === 0) return rules.shipHours
  return Math.min(...items.map((item) => statedHours(item, rules)))
}

/** By its number, else by its title. */
function statedHours({ itemId, title }: Order["items"][number], { itemShipHours, shipHours }: Rules): number {
  const stated = (key: string) => (Object.hasOwn(itemShipHours, key) ? itemShipHours[key] : undefined)
  return (itemId === null ? undefined : stated(itemId)) ?? stated(titleKey(title)) ?? shipHours
}

/** The page shows the creation time only, which is earlier than the payment, so on the safe side. */
export function shipDue(state: OrderState, rules: Rules): number {
  return state.createdAt + shipHoursOf(state, rules) * HOUR
}

/** The platform's own clock, second-hand: to be shown with its source, never to be relied upon. */
export interface PlatformLimit {
  /** Milliseconds. */
  readonly due: number
  /** Where the shop's own promise runs out only after the platform's limit. */
  readonly beforePromise: boolean
  /** Of the price, 5 to 50 yuan: what late shipping may cost; more where a longer time was promised. */
  readonly latePercent: number
  /** Of the price, 5 to 500 yuan. */
  readonly outOfStockPercent: number
}

export function platformLimit(state: OrderState, rules: Rules): PlatformLimit {
  const due = state.createdAt + rules.platformShipHours * HOUR
  return {
    due,
    beforePromise: due < shipDue(state, rules),
    latePercent: latePercentOf(state, rules),
    outOfStockPercent: rules.platformOutOfStockPercent
  }
}

/** Of the price, 5 to 50 yuan: more where a longer time than the platform's was promised. */
export function latePercentOf(state: Pick<OrderState, "order">, rules: Rules): number {
  const isSlow = shipHoursOf(state, rules) > rules.platformShipHours
  return isSlow ? rules.platformSlowLatePercent : rules.platformLatePercent
}
