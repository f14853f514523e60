/** Hears the complaint in a review, whatever its stars, and what it is about (0-19, 3-14). */
import type { Cause } from "../causes"
import { complaintScore } from "./complaint"
import { contrast } from "./contrast"
import { isEmpty } from "./empty"
import { findCauses, type Told } from "./find-causes"
import { isGuarded } from "./guards"
import { type Evidence, type Judgement, nothingSaid } from "./judgement"
import { score, unpack } from "./linear"
import { hiddenModel, packedComplaints, packedPolarity, starsModel, thresholds } from "./model"
import { complains, guardedScore, isOutright, type ScoredClause, signsOf, weigh, wholeMargin } from "./signs"
import { type Clause, clausesOf } from "./text/clauses"
import { type Normalised, normalise } from "./text/normalise"

export type { Judgement } from "./judgement"

const polarity = unpack(packedPolarity)
const complaints = unpack(packedComplaints)

/** In a text that is unhappy as a whole, clauses down to this score may tell a cause. */
const alongUnhappy = -1

const certain = 30

/** As much as a row may hold (rows.ts); what stands further on is not read. */
const longest = 20_000
const wholeSalts = [0]
const marginOf = (text: string) => score(polarity, text, 0, text.length, wholeSalts)

/**
 * Pure, synchronous, offline; the same text always gets the same judgement. Evidence is in order of its
 * start, one entry a clause and cause.
 */
export function judge(original: string): Judgement {
  const normal = normalise(original.slice(0, longest))
  const { text } = normal
  if (isEmpty(text)) return nothingSaid
  const clauses = clausesOf(text).map((clause) => ({
    clause,
    score: isGuarded(clause.text) ? guardedScore : complaintScore(complaints, text, clause)
  }))
  if (clauses.every((one) => one.score === guardedScore)) return nothingSaid
  const signs = signsOf(text, clauses, wholeMargin(text, clauses, marginOf))
  const odds = Math.max(-certain, Math.min(certain, weigh(starsModel, signs)))
  const chance = Math.round(1000 / (1 + Math.exp(-odds))) / 1000
  const unhappy = contrast.test(text)
    ? chance >= 0.5 || weigh(hiddenModel, signs) >= thresholds.turning
    : odds >= thresholds.plain || (chance >= 0.5 && isOutright(signs))
  if (!unhappy && chance < 0.5) return { ...nothingSaid, score: chance }
  const told = tell(text, clauses, chance >= 0.5 ? alongUnhappy : complains)
  return {
    unhappy,
    score: chance,
    causes: [...new Set(told.flatMap((one) => one.causes))],
    evidence: evidenceOf(normal, told)
  }
}

/** What clauses from `least` on tell, the worst one always; without a cause only where they complain themselves. */
function tell(text: string, clauses: readonly ScoredClause[], least: number): Told[] {
  const worst = clauses.reduce((found, one) => (one.score > found.score ? one : found))
  const isHeard = (one: ScoredClause) => one.score >= least || one === worst
  const heard = clauses.filter(isHeard)
  const calmer = clauses.filter((one) => !isHeard(one) && one.score !== guardedScore)
  const told = findCauses(
    text,
    heard.map((one) => one.clause),
    calmer.map((one) => one.clause)
  )
  const worth = told.filter((one, place) => one.causes.length > 0 || (heard[place]?.score ?? 0) >= complains)
  return worth.length > 0 ? worth : told.filter((_, place) => heard[place] === worst)
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
