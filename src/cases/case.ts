/** What the events of one review make of it. Deadlines are not in here: clocks compute them on reading. */
import type { Remedy } from "../remedies"
import type { Review } from "../rows"
import type { BrokenLimit, CallOutcome, CloseResult, Judgement } from "./event"

export type CaseStage = "new" | "contacted" | "solved" | "confirmed" | "asked" | "closed"

export interface Call {
  readonly at: number
  readonly by: string
  readonly outcome: CallOutcome
  readonly until: number | null
}

export interface CasePromise {
  /** Id of the event that made it. */
  readonly id: string
  readonly text: string
  readonly due: number
  readonly madeAt: number
  readonly by: string
  keptAt: number | null
}

export type CaseFlag =
  | BrokenLimit
  | "late-found"
  | "maybe-removed"
  | "appended"
  | "extortion"
  | "cluster"
  | "do-not-contact"

/** What the next follow-up comes from. */
export interface FollowUpSource {
  readonly from: "no-answer" | "wants-time" | "hung-up" | "agreed-to-change" | "refused-offer" | "snoozed"
  readonly at: number
  /** The time that was agreed or chosen, if any. */
  readonly until: number | null
}

export interface Case {
  readonly shop: string
  readonly key: string
  review: Review
  judgement: Judgement
  /** The clerk's correction, which wins. */
  correction: { unhappy: boolean; cause: string | null } | null
  /** False for a review that gave no reason to open a case. */
  opened: boolean
  stage: CaseStage
  /** When the review was first read, milliseconds. */
  firstSeenAt: number
  postedAt: number
  /** When the news that asks for a first contact was seen: first seen, opened later, or a new complaint appended. */
  dutySince: number
  /** Whether a first contact is still owed for it. */
  dutyOpen: boolean
  calls: Call[]
  messagedAt: number[]
  repliedAt: number | null
  lastContactAt: number | null
  followUp: FollowUpSource | null
  /** Hidden until then; "until the buyer writes again" is Infinity in memory, null in events. */
  snoozedUntil: number | null
  offered: Remedy[]
  refused: Remedy[]
  /** The buyer objected to time or effort (0-14). */
  objectsToEffort: boolean
  promises: CasePromise[]
  /** Root cause as solved, else null. */
  solvedCause: string | null
  solvedAt: number | null
  confirmedAt: number | null
  askedAt: number | null
  closed: { readonly at: number; readonly result: CloseResult } | null
  /** When the reply window ends as the page told it, else null. */
  replyWindowEnd: number | null
  /** First-call triage (2-19). */
  chance: "likely" | "maybe" | "unlikely" | null
  owner: string | null
  labels: string[]
  /** The order that the clerk tied it to, and the event that did; left out where she tied none. */
  tie?: { readonly order: string; readonly event: string }
  notes: number
  /** Every word that was written down about it, oldest first: what a search looks through. */
  said: string[]
  flags: CaseFlag[]
  /** Deadlines that passed, as `what@when`, each recorded once. */
  missed: string[]
  forgottenAt: number | null
  /** When it was taken in from a table that was kept by hand; left out for cases that the pages showed. */
  importedAt?: number
  lastEventId: string
}

/** Since when there is nothing left to do, so that the forgetting may count from there; null while there is. */
export function restsSince({ closed, opened, firstSeenAt, importedAt = 0 }: Case): number | null {
  const since = closed?.at ?? (opened ? null : firstSeenAt)
  return since === null ? null : Math.max(since, importedAt) // a table's old cases are kept as long as new ones
}

/** A clerk has said that the judge was wrong about these words. */
export function isCorrected({ correction, review }: Pick<Case, "correction" | "review">): boolean {
  return correction !== null && review.text !== ""
}

/** The order's number, or a part's: as the review names it, else as the clerk tied it. */
export function orderIdOf({ review, tie }: Pick<Case, "review" | "tie">): string | null {
  return review.orderId ?? tie?.order ?? null
}
