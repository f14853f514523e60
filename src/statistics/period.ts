/** A stretch of time to look at, and the one of the same length before it to compare it with. */
import { DAY } from "../rules/time"
import { startOfWeek, weekOf } from "./week"

export const periodNames = ["week", "four-weeks", "half-year"] as const
export type PeriodName = (typeof periodNames)[number]

/** Milliseconds; the last moment of each is included. */
export interface Period {
  readonly from: number
  readonly to: number
  readonly beforeFrom: number
  readonly beforeTo: number
}

/** How many there were in the period, and in the one before. */
export interface Pair {
  readonly now: number
  readonly before: number
}

const lengths = { "four-weeks": 28 * DAY, "half-year": 182 * DAY } as const

/** A week runs from Monday until now, and is held against the same stretch of the week before: a Tuesday is no success. */
export function periodOf(name: PeriodName, now: number): Period {
  if (name !== "week") return against(now - lengths[name] + 1, now, lengths[name])
  return against(startOfWeek(weekOf(now)), now, 7 * DAY)
}

/** Everything that ever was, with nothing before it. */
export const always: Period = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  beforeFrom: Number.POSITIVE_INFINITY,
  beforeTo: Number.NEGATIVE_INFINITY
}

const against = (from: number, to: number, back: number): Period => ({
  from,
  to,
  beforeFrom: from - back,
  beforeTo: to - back
})

/** In which of the two a moment lies; null for neither. */
export function partOf(period: Period, time: number): "now" | "before" | null {
  if (time >= period.from && time <= period.to) return "now"
  return time >= period.beforeFrom && time <= period.beforeTo ? "before" : null
}
