/** The virtual number dies some days after the order's success: the last day on which a call still works. */
import { phoneEnd } from "../cases/gates"
import { blocksOf } from "../rules/calendar"
import type { Rules } from "../rules/rules"
import { addDays, DAY, type Day, dayOf, momentOf } from "../rules/time"
import type { OrderState } from "./order"

export interface LastPhoneDay {
  readonly day: Day
  /** Whole days left, today not counted; 0 today, negative once it is over. */
  readonly daysLeft: number
}

/**
 * The last day with call hours before the number dies, counted from when a reading first showed the success:
 * the true one may be earlier, so do not wait for the last day. Null while the order has not succeeded.
 */
export function lastPhoneDay(state: OrderState, rules: Rules, now: number): LastPhoneDay | null {
  const end = phoneEnd(state.successSeenAt, rules)
  if (end === null) return null
  const opens = blocksOf(dayOf(end), rules.callHours)[0]?.[0] ?? end
  const day = opens < end ? dayOf(end) : addDays(dayOf(end), -1)
  return { day, daysLeft: (startOf(day) - startOf(dayOf(now))) / DAY }
}

const startOf = (day: Day): number => momentOf(day, "00:00")
