/** When to come back to a case. Null: when the buyer writes again. */
import { nextWorkingMorning } from "../../cases/clocks"
import { addDays, dayOf, HOUR, momentOf } from "../../rules/time"
import type { Moment } from "./moment"

export interface SnoozeChoice {
  readonly name: "hour" | "tomorrow" | "nextWorkday" | "untilBuyer"
  readonly until: number | null
}

export function snoozeChoices({ now, rules }: Moment): SnoozeChoice[] {
  const tomorrow = momentOf(addDays(dayOf(now), 1), rules.followUpAt)
  const workday = nextWorkingMorning(now, rules)
  return [
    { name: "hour", until: now + HOUR },
    { name: "tomorrow", until: tomorrow },
    ...(workday === tomorrow ? [] : [{ name: "nextWorkday" as const, until: workday }]),
    { name: "untilBuyer", until: null }
  ]
}
