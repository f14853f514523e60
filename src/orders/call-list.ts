/** Whom to call about a parcel that does not leave in time: the buyer hears it from us first (1-28). */
import type { Rules } from "../rules/rules"
import { HOUR } from "../rules/time"
import { shippingDuty } from "./clocks"
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

const urgency = ["promise-broken", "ship-overdue", "ship-soon"] as const

/** Broken promises first, as on the checklist, then the earliest due. */
export function byUrgency(one: LateOrder, other: LateOrder): number {
  const first = urgency.indexOf(one.why) - urgency.indexOf(other.why)
  return first || one.due - other.due || (one.state.orderId < other.state.orderId ? -1 : 1)
}

/** The most urgent first. Buyers who were told and still have time are left in peace. */
export function callList(orders: readonly OrderState[], rules: Rules, now: number): LateOrder[] {
  return orders
    .flatMap((state) => {
      const duty = shippingDuty(state, rules, now)
      if (duty === null) return []
      const hoursLate = Math.max(0, Math.floor((now - duty.due) / HOUR))
      const refunds = refundsUnderWay(state.order)
      return [
        { state, why: duty.why, due: duty.due, hoursLate, refunds, platform: platformLimit(state, rules) }
      ]
    })
    .sort(byUrgency)
}
