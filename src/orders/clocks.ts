/** When an order asks for something: shipping, an honest word about a delay, a greeting, money that is owed back. */
import type { Why } from "../cases/entry"
import type { Rules } from "../rules/rules"
import { DAY, dayOf, HOUR } from "../rules/time"
import type { OrderState } from "./order"
import { refundsEnded } from "./refunds"
import { owesShipping, shipDue } from "./shipping-promise"

export { shipDue }

export interface OrderDuty {
  readonly why: Extract<Why, "promise-broken" | "promise-due" | "ship-overdue" | "ship-soon" | "gift-message">
  /** Milliseconds. */
  readonly due: number
}

/** What this order asks for now, if anything. */
export function orderDuty(state: OrderState, rules: Rules, now: number): OrderDuty | null {
  return refundDuty(state, now) ?? shippingDuty(state, rules, now) ?? greetingDuty(state, rules, now)
}

/** The goods are back: the money is a promise by law (1-40), until the page or the clerk says that it is paid. */
export function refundDuty(state: OrderState, now: number): OrderDuty | null {
  const due = owedUntil(state)
  if (due === null) return null
  if (now >= due) return { why: "promise-broken", due }
  return dayOf(now) === dayOf(due - 1) ? { why: "promise-due", due } : null
}

function owedUntil({ refundDue, order }: OrderState): number | null {
  return refundDue === undefined || order.status === "closed" || refundsEnded(order) ? null : refundDue
}

/** What of it is late, or about to be. */
export function shippingDuty(
  state: OrderState,
  rules: Rules,
  now: number
): (OrderDuty & { readonly why: "promise-broken" | "ship-overdue" | "ship-soon" }) | null {
  if (!owesShipping(state.order)) return null
  const { told } = state
  // The buyer was told. Until then all is quiet; after a time that was named, a promise is broken.
  if (told !== null && now < told.until) return null
  if (told !== null && told.named !== false) return { why: "promise-broken", due: told.until }
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
  return owesShipping(state.order) || owedUntil(state) !== null || greetingDuty(state, rules, now) !== null
}
