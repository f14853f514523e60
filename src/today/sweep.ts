/** What time alone brings about: deadlines missed, recorded once, and old cases to forget. */
import { encodeTime } from "ulid"
import { type Case, restsSince } from "../cases/case"
import { firstContactDue } from "../cases/clocks"
import type { Event, EventOf } from "../cases/event"
import { missedName } from "../cases/missed"
import type { OrderState } from "../orders/order"
import { owesShipping, shipDue } from "../orders/shipping-promise"
import type { Rules } from "../rules/rules"
import { DAY } from "../rules/time"

type Deadline = EventOf<"deadline-missed">["deadline"]

/**
 * Events for the deadlines that have passed and for what must be forgotten. The ids follow from the deadline
 * itself, so that a second sweep, or a second machine, adds nothing new.
 */
export function sweep(
  work: { readonly cases: readonly Case[]; readonly orders: readonly OrderState[] },
  rules: Rules,
  now: number
): Event[] {
  const events: Event[] = []
  const miss = (state: Case | OrderState, about: string, deadline: Deadline, due: number | null) => {
    if (due === null || now < due || state.missed.includes(missedName({ deadline, due }))) return
    events.push({
      type: "deadline-missed",
      deadline,
      due,
      ...stamp(due, `missed-${deadline}`, state.shop, about)
    })
  }
  const forget = (shop: string, about: string, since: number, forgotten: boolean) => {
    if (forgotten || now < since + rules.forgetDays * DAY) return
    events.push({ type: "forgotten", ...stamp(now, "forgotten", shop, about) })
  }
  for (const state of work.cases) {
    miss(state, state.key, "first-contact", firstContactDue(state, rules))
    for (const { keptAt, due } of state.promises) if (keptAt === null) miss(state, state.key, "promise", due)
    const since = restsSince(state) ?? Number.POSITIVE_INFINITY
    forget(state.shop, state.key, since, state.forgottenAt !== null)
  }
  for (const state of work.orders) {
    const { told } = state
    const named = told !== null && told.named !== false ? told.until : null
    if (owesShipping(state.order)) miss(state, state.orderId, "ship", named ?? shipDue(state, rules))
    forget(state.shop, state.orderId, state.createdAt, state.order.buyer === "")
  }
  return events
}

function stamp(at: number, what: string, shop: string, about: string) {
  return { id: `${encodeTime(at)}-${what}-${shop}-${about}`.slice(0, 200), at, by: "huinuan", shop, about }
}
