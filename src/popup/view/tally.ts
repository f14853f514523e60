/** What was got done today, counted from the log; what was taken back does not count. */
import type { Event } from "../../cases/event"

export interface Tally {
  readonly solved: number
  readonly arranged: number
  readonly kept: number
}

export function tally(events: readonly Event[]): Tally {
  const undone = new Set(events.flatMap((event) => (event.type === "undone" ? [event.event] : [])))
  const live = events.filter((event) => !undone.has(event.id))
  const cases = (fits: (event: Event) => boolean) => new Set(live.filter(fits).map((event) => event.about))
  const solved = cases(
    (event) => event.type === "solved" || (event.type === "called" && event.outcome === "solved")
  )
  const arranged = cases(
    (event) => event.type === "snoozed" || (event.type === "called" && event.outcome === "wants-time")
  )
  return {
    solved: solved.size,
    arranged: [...arranged].filter((about) => !solved.has(about)).length,
    kept: live.filter((event) => event.type === "promise-kept").length
  }
}
