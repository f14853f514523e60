/** When a parcel must leave: what the shop promised, and apart from it what the platform demands. */
import type { Rules } from "../rules/rules"
import { HOUR } from "../rules/time"
import type { OrderState } from "./order"

/**
 * Hours after payment (1-25, 1-43): the item's stated time, else the shop's. An order with several items keeps
 * the shortest of them, so that no item is late.
 */
export function shipHoursOf(state: OrderState, rules: Rules): number {
  const { items } = state.order
  if (items.length === 0) return rules.shipHours
  return Math.min(...items.map((item) => statedHours(promiseKey(item), rules)))
}

/** The item's name in the rule: its id, or its title where no page shows one, without what parts a written line. */
export function promiseKey({ itemId, title }: { readonly itemId: string | null; readonly title: string }) {
  return (
    itemId ??
    `title:${title
      .normalize("NFKC")
      .replace(/[,、;=]/g, " ")
      .trim()
      .slice(0, 200)}`
  )
}

function statedHours(key: string, { itemShipHours, shipHours }: Rules): number {
  return (Object.hasOwn(itemShipHours, key) ? itemShipHours[key] : undefined) ?? shipHours
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
  /** Of the price: what late shipping, and being out of stock, may cost. */
  readonly latePercent: number
  readonly outOfStockPercent: number
}

export function platformLimit(state: OrderState, rules: Rules): PlatformLimit {
  const due = state.createdAt + rules.platformShipHours * HOUR
  return {
    due,
    beforePromise: due < shipDue(state, rules),
    latePercent: rules.platformLatePercent,
    outOfStockPercent: rules.platformOutOfStockPercent
  }
}
