/** The steps of the tour. One with `seen` goes on by itself once that was noted; the others by a button. */
import type { EventType } from "../../cases/event"
import type { TourText } from "./text"

interface TourStep {
  readonly id: keyof TourText["steps"]
  readonly seen?: EventType
}

export const steps: readonly TourStep[] = [
  { id: "open" },
  { id: "say" },
  { id: "call", seen: "called" },
  { id: "undo", seen: "undone" },
  { id: "promise", seen: "promised" }
]

/** The step after `step`, as far as what was noted carries. */
export function stepReached(step: number, noted: ReadonlySet<EventType>): number {
  const { seen } = steps[step] ?? {}
  return seen !== undefined && noted.has(seen) ? stepReached(step + 1, noted) : step
}
