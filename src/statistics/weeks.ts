/** Week by week, and this week against the one before: up to the same moment, so that a Tuesday is not a success. */
import type { Day } from "../rules/time"
import type { CaseFacts } from "./case-facts"
import { intoWeek, mondayOf, weekOf } from "./week"

export interface Comparison {
  /** This week until now. */
  readonly thisWeek: number
  /** The week before, until the same moment of it. */
  readonly beforeSoFar: number
  /** The whole week before. */
  readonly before: number
}

export interface Weeks {
  /** The oldest first; weeks without complaints are there too. */
  readonly weeks: readonly { readonly monday: Day; readonly count: number }[]
  readonly all: Comparison
  /** Causes of these two weeks, those that rose the most first. */
  readonly causes: readonly (Comparison & { readonly cause: string })[]
}

/** By the week in which the buyer wrote. @param count how many weeks to show */
export function weeks(facts: readonly CaseFacts[], now: number, count = 12): Weeks {
  const current = weekOf(now)
  const counts = new Array<number>(count).fill(0)
  const all = { thisWeek: 0, beforeSoFar: 0, before: 0 }
  const causes = new Map<string, typeof all>()
  for (const { postedAt, cause } of facts) {
    const back = current - weekOf(postedAt)
    if (back < 0 || back >= count) continue
    counts[count - 1 - back] = (counts[count - 1 - back] ?? 0) + 1
    if (back > 1) continue
    const own = causes.get(cause) ?? { thisWeek: 0, beforeSoFar: 0, before: 0 }
    causes.set(cause, own)
    for (const comparison of [all, own]) note(comparison, back, intoWeek(postedAt) <= intoWeek(now))
  }
  const risen = ({ thisWeek, beforeSoFar }: Comparison) => thisWeek - beforeSoFar
  return {
    weeks: counts.map((number, index) => ({ monday: mondayOf(current - count + 1 + index), count: number })),
    all,
    causes: [...causes]
      .map(([cause, comparison]) => ({ cause, ...comparison }))
      .sort((one, other) => risen(other) - risen(one) || other.thisWeek - one.thisWeek)
  }
}

function note(
  comparison: { -readonly [Key in keyof Comparison]: number },
  back: number,
  soFar: boolean
): void {
  if (back === 0) comparison.thisWeek += 1
  else {
    comparison.before += 1
    if (soFar) comparison.beforeSoFar += 1
  }
}
