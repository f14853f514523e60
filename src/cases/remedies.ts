/** Which remedies to suggest, best first (0-13, 0-14, 0-15, 2-21). */
import { type Cause, causeEntry } from "../causes"
import type { Remedy } from "../remedies"
import type { Case } from "./case"
import { compensations, effortless } from "./goodwill"

/** The cause in force: as solved, as corrected by the clerk, else the first one judged. */
export function causeOf(state: Case): string | null {
  return state.solvedCause ?? state.correction?.cause ?? state.judgement.causes[0] ?? null
}

/** Causes without a fault of the shop: nothing is owed, so no goodwill is paid (1-13, 3-11). */
const faultless: ReadonlySet<string> = new Set<Cause>(["仅期待不符", "仅发泄"])

/**
 * Fitting the cause; after an objection about time or effort those that cost the buyer nothing first; never
 * one that was refused; compensation last, and not at all for a threat or where there was no fault.
 */
export function suggestRemedies(state: Case): Remedy[] {
  const cause = causeOf(state)
  const entry = causeEntry(cause)
  const fitting = entry.remedies.filter((remedy) => !compensations.has(remedy))
  const costless = state.objectsToEffort
    ? effortless.filter((remedy) => remedy !== "explain-use" || entry.preventable)
    : []
  const goodwill =
    cause !== null && faultless.has(cause)
      ? []
      : [...entry.remedies.filter((remedy) => compensations.has(remedy)), ...compensations]
  const ranked = new Set<Remedy>([...costless, ...fitting, ...goodwill])
  for (const refused of state.refused) ranked.delete(refused)
  if (state.flags.includes("extortion")) for (const remedy of compensations) ranked.delete(remedy)
  return [...ranked]
}

/** Neutral or bad: the buyer is upset, so phone; a good or unknown grade: Wangwang (0-20, 0-21). */
export function channelFor(state: Case): "phone" | "wangwang" {
  if (state.review.grade !== "neutral" && state.review.grade !== "bad") return "wangwang"
  const last = state.followUp?.from
  return last === "hung-up" || last === "agreed-to-change" ? "wangwang" : "phone"
}
