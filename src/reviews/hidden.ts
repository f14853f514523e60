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

/** Announces what is wrong, or says how it felt. */
const announced =
  /美中不足|(?:唯一|小|些|点)的?(?:缺点|缺陷|不足|遗憾|瑕疵)|有待(?:提高|改进|加强|改善)|不足之处|遗憾|可惜|缺点|不爽|郁闷|失望|无语|开心不起来|不开心|不满意|太抠|小气/

/** Takes back what was said. */
const softened = /不影响|无所谓|没关系|问题不大|(?:可以|能够?|还能)(?:理解|接受)|解决了|还好|不碍事|不要紧/

/** What the decision is made of, in the order of the learned weights (model.ts). */
export function hiddenFeatures(text: string, clauses: readonly ScoredClause[]): number[] {
  const open = clauses.filter(({ score }) => score !== guardedScore).map(({ clause }) => clause.text)
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
    worst === clauses.at(-1) ? 1 : 0,
    open.some((clause) => announced.test(clause)) ? 1 : 0,
    open.some((clause) => softened.test(clause)) ? 1 : 0
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
