/** Hears the complaint in a review, whatever its stars, and what it is about (0-19, 3-14). */
import type { Cause } from "../causes"
import { complaintScore } from "./complaint"
import { contrast } from "./contrast"
import { isEmpty } from "./empty"
import { findCauses, type Told } from "./find-causes"
import { isGuarded } from "./guards"
import { guardedScore, hiddenFeatures, hiddenMargin } from "./hidden"
import { type Evidence, type Judgement, nothingSaid } from "./judgement"
import { score, unpack } from "./linear"
import { hiddenModel, packedComplaints, packedPolarity, sigmoid, thresholds } from "./model"
import { type Clause, clausesOf } from "./text/clauses"
import { type Normalised, normalise } from "./text/normalise"

export type { Judgement } from "./judgement"

const polarity = unpack(packedPolarity)
const complaints = unpack(packedComplaints)

/** In a text that is unhappy as a whole, clauses down to this score may complain. */
const alongUnhappy = -1

/** In a kind text, clauses from this score on complain; and the worst one always. */
const insideKind = 0.3

const certain = 30

/** As much as a row may hold (rows.ts); what stands further on is not read. */
const longest = 20_000
const wholeSalts = [0]

/**
 * Pure, synchronous, offline; the same text always gets the same judgement. Evidence is in order of its
 * start, one entry a clause and cause.
 */
export function judge(original: string): Judgement {
  const normal = normalise(original.slice(0, longest))
  const { text } = normal
  if (isEmpty(text)) return nothingSaid
  const clauses = clausesOf(text).map((clause) => ({ clause, guarded: isGuarded(clause.text) }))
  if (clauses.every(({ guarded }) => guarded)) return nothingSaid
  const margin = wholeMargin(text, clauses)
  const chance =
    1 / (1 + Math.exp(-Math.max(-certain, Math.min(certain, sigmoid.slope * margin + sigmoid.offset))))
  const rounded = Math.round(chance * 1000) / 1000
  const wholeUnhappy = rounded >= 0.5
  const threshold = contrast.test(text) ? thresholds.turning : thresholds.plain
  const scored = clauses.map(({ clause, guarded }) => ({
    clause,
    score: guarded ? guardedScore : complaintScore(complaints, text, clause)
  }))
  const hidden = !wholeUnhappy && hiddenMargin(hiddenModel, hiddenFeatures(text, scored)) >= threshold
  if (!wholeUnhappy && !hidden) return { ...nothingSaid, score: rounded }
  const least = wholeUnhappy ? alongUnhappy : insideKind
  const heard = scored.filter((one) => one.score >= least)
  const worst = scored.reduce((found, one) => (one.score > found.score ? one : found))
  const complaining = (heard.length > 0 ? heard : [worst]).map((one) => one.clause)
  const told = findCauses(text, complaining)
  return {
    unhappy: true,
    score: rounded,
    causes: [...new Set(told.flatMap((one) => one.causes))],
    evidence: evidenceOf(normal, told)
  }
}

/** What only sounds like a complaint must not speak against the whole. */
function wholeMargin(text: string, clauses: readonly { clause: Clause; guarded: boolean }[]): number {
  const margin = score(polarity, text, 0, text.length, wholeSalts)
  if (margin < 0 || !clauses.some(({ guarded }) => guarded)) return margin
  const rest = clauses.flatMap(({ clause, guarded }) => (guarded ? [] : [clause.text])).join(",")
  return Math.min(margin, score(polarity, rest, 0, rest.length, wholeSalts))
}

function evidenceOf(normal: Normalised, told: readonly Told[]): Evidence[] {
  return told
    .flatMap(({ clause, causes }) => {
      const span = spanOf(normal, clause)
      const each: readonly (Cause | null)[] = causes.length > 0 ? causes : [null]
      return each.map((cause) => ({ ...span, cause }))
    })
    .sort((a, b) => a.start - b.start)
}

function spanOf(normal: Normalised, clause: Clause): { start: number; end: number } {
  return { start: normal.starts[clause.start] ?? 0, end: normal.ends[clause.end - 1] ?? 0 }
}
