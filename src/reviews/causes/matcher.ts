/** The shape of a cause's matcher. One file a cause; index.ts lists them. */
import type { Cause } from "../../causes"

export interface CauseMatcher {
  readonly cause: Cause
  /** Tried on each complaining clause, in normalised text (half-width, lower case, simplified). */
  readonly tells: readonly RegExp[]
  /** Tried on the whole text; the clause in which a match ends, or else begins, tells the cause. */
  readonly tellsAcross?: readonly RegExp[]
  /** Too faint to count beside anything else: tried on each complaining clause where no cause is told otherwise. */
  readonly faintly?: readonly RegExp[]
  /** Names what it is about, without a word of blame: tells the cause only where nothing else is told. */
  readonly names?: RegExp
  /** A clause that matches one of these tells nothing of this cause. */
  readonly unless?: readonly RegExp[]
  /** Made-up complaints with this cause, each a whole text. */
  readonly examples: readonly [string, string, ...string[]]
  /** Complaints, or words of praise, without it. */
  readonly counterexamples: readonly [string, ...string[]]
}

/** All patterns of a kind as one, so that a text is walked through once. Clauses stand on lines of their own. */
export function joined(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "gm")
}
