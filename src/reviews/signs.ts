/** What the whole review and its clauses say together. Two questions are answered by weighing the same signs. */
import { contrast } from "./contrast"
import { namesCause } from "./find-causes"
import type { Clause } from "./text/clauses"

export interface ScoredClause {
  readonly clause: Clause
  /** Above 0, roughly: it complains. `guardedScore` where it is known to be no complaint. */
  readonly score: number
}

export const guardedScore = -1
const kind = -0.7
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** Announces what is wrong, or says how it felt. */
const announced =
  /美中不足|(?:唯一|小|些|点)的?(?:缺点|缺陷|不足|遗憾|瑕疵)|有待(?:提高|改进|加强|改善)|不足之处|遗憾|可惜|缺点|不爽|郁闷|失望|无语|开心不起来|不开心|不满意|太抠|小气/

/** Takes back what was said. */
const softened = /不影响|无所谓|没关系|问题不大|(?:可以|能够?|还能)(?:理解|接受)|解决了|还好|不碍事|不要紧/

/** The score of the whole text. What only sounds like a complaint must not speak against it. */
export function wholeMargin(
  text: string,
  clauses: readonly ScoredClause[],
  marginOf: (text: string) => number
): number {
  const margin = marginOf(text)
  if (margin < 0 || !clauses.some(({ score }) => score === guardedScore)) return margin
  const rest = clauses.flatMap(({ clause, score }) => (score === guardedScore ? [] : [clause.text])).join(",")
  return rest === "" ? -1 : Math.min(margin, marginOf(rest))
}

/** Longer texts are weighed as if they had so many. */
const manyClauses = 30

/** Says outright what one thinks. */
const scolds =
  /垃圾|差评|骗[子人]|坑人|恶心|傻逼|他妈|呵呵|差劲|[太很真最]差|别买|不要买|再也不|难[吃用看闻]|不好[用吃]/

/** In the order of the learned weights (model.ts). `margin` is the polarity's score of the whole text. */
export function signsOf(text: string, clauses: readonly ScoredClause[], margin: number): number[] {
  const open = clauses
    .filter(({ score }) => score !== guardedScore)
    .map(({ clause }) => clause.text)
    .join("\n")
  const ranked = clauses.map(({ score }) => score).sort((a, b) => b - a)
  const worst = clauses.find(({ score }) => score === ranked[0])
  const tellsCause = worst && worst.score >= kind && namesCause(worst.clause)
  return [
    within(margin, -4, 4),
    within(ranked[0] ?? -2, -2, 2.5),
    within(ranked[1] ?? -1, -2, 2),
    contrast.test(text) ? 1 : 0,
    worst?.clause.turns ? 1 : 0,
    tellsCause ? 1 : 0,
    Math.log(Math.min(clauses.length, manyClauses) + 1),
    within(
      ranked.reduce((sum, score) => sum + Math.max(0, score), 0),
      0,
      4
    ),
    ranked.filter((score) => score < kind).length / Math.max(1, clauses.length),
    worst === clauses.at(-1) ? 1 : 0,
    announced.test(open) ? 1 : 0,
    softened.test(open) ? 1 : 0,
    scolds.test(open) ? 1 : 0
  ]
}

/** From this score on a clause complains by itself. */
export const complains = 0.25

/** Where the signs stand that count on their own. */
const place = { worst: 1, tellsCause: 5, scolds: 12 }

/** It scolds, or its worst clause complains of something that it names. */
export function isOutright(signs: readonly number[]): boolean {
  const named = signs[place.tellsCause] === 1 && (signs[place.worst] ?? 0) >= complains
  return named || signs[place.scolds] === 1
}

/** Weights of the signs; their sum is a log-odds. */
export interface SignModel {
  readonly weights: readonly number[]
  readonly offset: number
}

export function weigh(model: SignModel, signs: readonly number[]): number {
  return signs.reduce((sum, value, index) => sum + value * (model.weights[index] ?? 0), model.offset)
}
