/** How quickly complaints are found, answered and solved (0-02, 2-04, 2-05), in a period and the one before. */
import type { Case } from "../cases/case"
import type { CaseFacts } from "./case-facts"
import type { Counter } from "./counter"
import { type Period, partOf } from "./period"
import { type Share, shareOf } from "./share"
import { type Spread, spread } from "./spread"

/** All spans in milliseconds. */
export interface Response {
  /** From when we saw it: what the clerk can do. From when it was written: what the buyer feels. */
  readonly toContact: { readonly fromSeen: Spread; readonly fromPosted: Spread }
  readonly toSolved: { readonly fromSeen: Spread; readonly fromPosted: Spread }
  readonly lateFound: Share
  /** Whole days between the review and its discovery, of those found late. */
  readonly lateDays: Spread
  /** Opened cases that nobody has reached yet. */
  readonly notContacted: number
}

class Spans {
  private readonly seen: number[] = []
  private readonly posted: number[] = []

  add({ firstSeenAt, postedAt }: CaseFacts, at: number): void {
    this.seen.push(Math.max(0, at - firstSeenAt))
    this.posted.push(Math.max(0, at - postedAt))
  }

  result() {
    return { fromSeen: spread(this.seen), fromPosted: spread(this.posted) }
  }
}

class Stretch {
  private cases = 0
  private notContacted = 0
  private readonly contacted = new Spans()
  private readonly solved = new Spans()
  private readonly late: number[] = []

  add(facts: CaseFacts): void {
    this.cases += 1
    if (facts.contactAt === null) this.notContacted += 1
    else this.contacted.add(facts, facts.contactAt)
    if (facts.solvedAt !== null) this.solved.add(facts, facts.solvedAt)
    if (facts.lateDays !== null) this.late.push(facts.lateDays)
  }

  result(): Response {
    return {
      toContact: this.contacted.result(),
      toSolved: this.solved.result(),
      lateFound: shareOf(this.late.length, this.cases),
      lateDays: spread(this.late),
      notContacted: this.notContacted
    }
  }
}

export interface Responses {
  readonly now: Response
  readonly before: Response
}

/** By the time at which the review was first seen. When those of a seller's own table were, nobody knows. */
export class ResponseCounter implements Counter<Responses> {
  private readonly stretches = { now: new Stretch(), before: new Stretch() }

  constructor(private readonly period: Period) {}

  add({ firstSeenAt }: Case, facts: CaseFacts | null): void {
    const part = partOf(this.period, firstSeenAt)
    if (facts !== null && !facts.imported && part !== null) this.stretches[part].add(facts)
  }

  result(): Responses {
    const { now, before } = this.stretches
    return { now: now.result(), before: before.result() }
  }
}
