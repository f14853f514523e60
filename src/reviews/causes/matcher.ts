/** The shape of a cause's matcher. One file a cause; index.ts lists them. */
import type { Cause } from "../../causes"

export interface CauseMatcher {
  readonly cause: Cause
  /** Tried on each complaining clause, in normalised text (half-width, lower case, simplified). */
  readonly tells: readonly RegExp[]
  /** Tried on a complaining clause together with the one before and the one after it. */
  readonly tellsAcross?: readonly RegExp[]
  /** A clause that matches one of these tells nothing of this cause. */
  readonly unless?: readonly RegExp[]
  /** Made-up complaints with this cause, each a whole text. */
  readonly examples: readonly [string, string, ...string[]]
  /** Complaints, or words of praise, without it. */
  readonly counterexamples: readonly [string, ...string[]]
}

/** True where one pattern matches and no exception does. */
export function tellsOf(matcher: CauseMatcher, clause: string, around: string): boolean {
  const told =
    matcher.tells.some((pattern) => pattern.test(clause)) ||
    (matcher.tellsAcross?.some((pattern) => pattern.test(around)) ?? false)
  return told && !(matcher.unless?.some((pattern) => pattern.test(clause)) ?? false)
}
