/** How quickly complaints are found, answered and solved (0-02, 2-04, 2-05). */
import type { CaseFacts } from "./case-facts"
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

export function response(facts: readonly CaseFacts[]): Response {
  const contacted = { seen: [] as number[], posted: [] as number[] }
  const solved = { seen: [] as number[], posted: [] as number[] }
  const late: number[] = []
  const note = (into: typeof solved, { firstSeenAt, postedAt }: CaseFacts, at: number) => {
    into.seen.push(Math.max(0, at - firstSeenAt))
    into.posted.push(Math.max(0, at - postedAt))
  }
  for (const fact of facts) {
    if (fact.contactAt !== null) note(contacted, fact, fact.contactAt)
    if (fact.solvedAt !== null) note(solved, fact, fact.solvedAt)
    if (fact.lateDays !== null) late.push(fact.lateDays)
  }
  return {
    toContact: { fromSeen: spread(contacted.seen), fromPosted: spread(contacted.posted) },
    toSolved: { fromSeen: spread(solved.seen), fromPosted: spread(solved.posted) },
    lateFound: shareOf(late.length, facts.length),
    lateDays: spread(late),
    notContacted: facts.length - contacted.seen.length
  }
}
