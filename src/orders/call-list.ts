/** Whom to call about a parcel that does not leave in time: the buyer hears it from us first (1-28). */
import type { Rules } from "../rules/rules"
import { HOUR } from "../rules/time"
import { orderDuty } from "./clocks"
import type { OrderState } from "./order"
import { type RefundUnderWay, refundsUnderWay } from "./refunds"
import { type PlatformLimit, platformLimit } from "./shipping-promise"

export interface LateOrder {
  readonly state: OrderState
  readonly why: "promise-broken" | "ship-overdue" | "ship-soon"
  /** Milliseconds. */
  readonly due: number
  /** Whole hours beyond it; 0 while it has not passed. */
  readonly hoursLate: number
  /** A buyer who wants the money back is asked, not told to wait. */
  readonly refunds: readonly RefundUnderWay[]
  readonly platform: PlatformLimit
}

/** Earliest due first. Buyers who were told and still have time are left in peace. */
export function callList(orders: readonly OrderState[], rules: Rules, now: number): LateOrder[] {
  return orders
    .flatMap((state) => {
      const duty = orderDuty(state, rules, now)
      if (duty === null || duty.why === "gift-message") return []
      const hoursLate = Math.max(0, Math.floor((now - duty.due) / HOUR))
      const refunds = refundsUnderWay(state.order)
      return [
        { state, why: duty.why, due: duty.due, hoursLate, refunds, platform: platformLimit(state, rules) }
      ]
    })
    .sort((one, other) => one.due - other.due || (one.state.orderId < other.state.orderId ? -1 : 1))
}
