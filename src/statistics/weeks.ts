/** Week by week: how many buyers complained, and how soon they were reached. */
import type { Case } from "../cases/case"
import type { Day } from "../rules/time"
import type { CaseFacts } from "./case-facts"
import type { Counter } from "./counter"
import { type Spread, spread } from "./spread"
import { mondayOf, weekOf } from "./week"

export interface Week {
  readonly monday: Day
  /** Complaints that were written in it. */
  readonly count: number
  /** Milliseconds from first seen to first contact, of what was first seen in it. */
  readonly toContact: Spread
}

/** The oldest first; weeks without complaints are there too. */
export class WeekCounter implements Counter<readonly Week[]> {
  private readonly current: number
  private readonly counts: number[]
  private readonly spans: number[][]

  /** @param weeks how many to show */
  constructor(now: number, weeks = 12) {
    this.current = weekOf(now)
    this.counts = new Array<number>(weeks).fill(0)
    this.spans = Array.from({ length: weeks }, () => [])
  }

  add({ postedAt, firstSeenAt }: Case, facts: CaseFacts | null): void {
    if (facts === null) return
    const posted = this.place(postedAt)
    if (posted !== null) this.counts[posted] = (this.counts[posted] ?? 0) + 1
    const seen = facts.contactAt === null || facts.imported ? null : this.place(firstSeenAt)
    if (seen !== null) this.spans[seen]?.push(Math.max(0, (facts.contactAt as number) - firstSeenAt))
  }

  result(): Week[] {
    const first = this.current - this.counts.length + 1
    return this.counts.map((count, index) => ({
      monday: mondayOf(first + index),
      count,
      toContact: spread(this.spans[index] ?? [])
    }))
  }

  /** Null for a week that is not shown. */
  private place(time: number): number | null {
    const place = this.counts.length - 1 - (this.current - weekOf(time))
    return place >= 0 && place < this.counts.length ? place : null
  }
}
