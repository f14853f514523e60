/** Does a complaint hide in a review that is kind as a whole? Weighs what its clauses say together. */
import { contrast } from "./contrast"
import { findCauses } from "./find-causes"
import type { Clause } from "./text/clauses"

export interface ScoredClause {
  readonly clause: Clause
  /** Above 0, roughly: it complains. `guardedScore` where it is known to be no complaint. */
  readonly score: number
}

export const guardedScore = -1
const kind = -0.7
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** Causes that many kind words touch as well: naming them makes no clause a complaint. */
const vague: ReadonlySet<string> = new Set(["质量", "其他", "仅期待不符", "仅发泄"])

/** What the decision is made of, in the order of the learned weights (model.ts). */
export function hiddenFeatures(text: string, clauses: readonly ScoredClause[]): number[] {
  const ranked = clauses.map(({ score }) => score).sort((a, b) => b - a)
  const worst = clauses.find(({ score }) => score === ranked[0])
  const tellsCause = worst && findCauses(text, [worst.clause])[0]?.causes.some((cause) => !vague.has(cause))
  return [
    within(ranked[0] ?? -2, -2, 2.5),
    within(ranked[1] ?? -1, -2, 2),
    contrast.test(text) ? 1 : 0,
    worst?.clause.turns ? 1 : 0,
    tellsCause ? 1 : 0,
    Math.log(clauses.length + 1),
    within(
      ranked.reduce((sum, score) => sum + Math.max(0, score), 0),
      0,
      4
    ),
    ranked.filter((score) => score < kind).length / Math.max(1, clauses.length),
    worst === clauses.at(-1) ? 1 : 0
  ]
}

export interface HiddenModel {
  readonly weights: readonly number[]
  readonly offset: number
}

/** Log-odds that a complaint hides, as far as the hand-read reviews tell. */
export function hiddenMargin(model: HiddenModel, features: readonly number[]): number {
  return features.reduce((sum, value, index) => sum + value * (model.weights[index] ?? 0), model.offset)
}
