/** What a suggested sentence is, and when it fits. */
import type { Cause, CauseClass } from "../causes"
import type { Remedy } from "../remedies"
import type { Grade } from "../rows"
import type { Channel } from "./context"
import type { Fault, Outcome, Owed, ShipReason, State } from "./situation"
import type { VariableName } from "./variables"

export const steps = [
  "open",
  "listen",
  "own",
  "explain",
  "offer",
  "agree",
  "close",
  "follow-up",
  "confirm",
  "ask-once",
  "thank",
  "grateful",
  "polite-end",
  "honest-closing",
  "public-reply",
  "late-shipment",
  "out-of-stock",
  "stalled-parcel",
  "refund-unsent",
  "refund-sent",
  "refund-received",
  "return",
  "gift-greeting"
] as const
export type Step = (typeof steps)[number]

/** The platform's limit for a 解释, in characters. */
export const replyLimit = 500

/** All that are given must hold. What a situation does not tell never satisfies a condition. */
export interface Conditions {
  readonly state?: readonly State[]
  readonly grade?: readonly Grade[]
  /** First seen two days or more after it was written. */
  readonly lateFound?: boolean
  readonly seenToday?: true
  /** Seen two days ago or earlier, and nobody has spoken to the buyer yet. */
  readonly slowContact?: true
  readonly lastOutcome?: readonly Outcome[]
  readonly remedy?: readonly Remedy[]
  /** None of these was refused. */
  readonly notRefused?: readonly Remedy[]
  /** Said after an explanation: "if that does not help, then ...". */
  readonly fallback?: true
  /** The buyer finds it too much time or money (0-14). */
  readonly effort?: true
  readonly fault?: readonly Fault[]
  readonly class?: readonly CauseClass[]
  /** One of these words stands in the review or in the item's title. */
  readonly mentions?: readonly string[]
  /** These variables are known. */
  readonly has?: readonly VariableName[]
  readonly reason?: readonly ShipReason[]
  /** The promised time has not passed yet. */
  readonly soon?: true
  /** Whether the buyer has a right to this return. */
  readonly owed?: readonly Owed[]
}

export interface Sentence {
  /** Stable for ever: a shop's own changes and switches refer to it. */
  readonly id: string
  readonly step: Step
  readonly channels: readonly Channel[]
  readonly causes: readonly Cause[] | "any"
  /** With variables in braces, as {shop} or {店名}. */
  readonly text: string
  /** The same, for a reader of the English screen. Never sent. */
  readonly english: string
  readonly when?: Conditions
  /** What the buyer said, or what happened, just before. */
  readonly example: string
  /** The essay row, research or law behind it, such as 0-12. */
  readonly source: string
}
