/** When an order asks for something: shipping, an honest word about a delay, a greeting. */
import type { Why } from "../cases/entry"
import type { Rules } from "../rules/rules"
import { DAY, HOUR } from "../rules/time"
import type { OrderState } from "./order"
import { shipDue } from "./shipping-promise"

export { shipDue }

export interface OrderDuty {
  readonly why: Extract<Why, "promise-broken" | "ship-overdue" | "ship-soon" | "gift-message">
  /** Milliseconds. */
  readonly due: number
}

/** What this order asks for now, if anything. */
export function orderDuty(state: OrderState, rules: Rules, now: number): OrderDuty | null {
  return shippingDuty(state, rules, now) ?? greetingDuty(state, rules, now)
}

function shippingDuty(state: OrderState, rules: Rules, now: number): OrderDuty | null {
  if (state.order.status !== "waiting-shipment") return null
  if (state.told !== null) {
    // The buyer was given a time. Until then all is quiet; after it, a promise is broken.
    return now < state.told.until ? null : { why: "promise-broken", due: state.told.until }
  }
  const due = shipDue(state, rules)
  if (now >= due) return { why: "ship-overdue", due }
  return now >= due - rules.shipWarnHours * HOUR ? { why: "ship-soon", due } : null
}

/** One greeting after shipping: a gift is inside, and we can be reached (0-27). */
function greetingDuty(state: OrderState, rules: Rules, now: number): OrderDuty | null {
  if (state.shippedSeenAt === null || state.greetedAt !== null || state.order.status === "closed") return null
  const due = state.shippedSeenAt + rules.giftDays * DAY
  return now < due ? { why: "gift-message", due } : null
}

/** Whether the order can still ask for anything; the store keeps these at hand. */
export function isActive(state: OrderState, rules: Rules, now: number): boolean {
  return state.order.status === "waiting-shipment" || greetingDuty(state, rules, now) !== null
}
