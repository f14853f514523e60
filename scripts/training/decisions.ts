/** From rehearsed signs: the weights of both decisions, and the thresholds. */
import { weigh } from "../../src/reviews/signs"
import { fingerprint } from "./corpora"
import { hidesComplaint } from "./hand-labels"
import type { Rehearsed } from "./rehearsal"
import { learnSigns } from "./signs"

/** Share of plainly kind reviews, by their stars, that may be called unhappy. */
const alarms = 0.018
const decay = { stars: 1e-4, hidden: 0.01 }
const folds = 5

/** So much F1 is worth giving for fewer false alarms. */
const nearlyBest = 0.002

/** The highest threshold whose F1 is nearly the best. */
export function bestThreshold(rows: readonly { odds: number; is: boolean }[]) {
  const sorted = [...rows].sort((a, b) => b.odds - a.odds)
  const all = rows.filter((row) => row.is).length
  let right = 0
  const points = sorted.map((row, index) => {
    if (row.is) right++
    return { threshold: row.odds, f1: (2 * right) / (index + 1 + all) }
  })
  const best = Math.max(...points.map((point) => point.f1))
  return points.find((point) => point.f1 >= best - nearlyBest) ?? { threshold: 0, f1: 0 }
}

/** Log-odds by weights that were learned without their rows. */
function tested(rows: readonly { signs: readonly number[]; is: boolean }[]) {
  return Array.from({ length: folds }, (_, fold) => {
    const model = learnSigns(
      rows.filter((_, index) => index % folds !== fold),
      decay.hidden
    )
    return rows
      .filter((_, index) => index % folds === fold)
      .map(({ signs, is }) => ({ odds: weigh(model, signs), is }))
  }).flat()
}

export function learnDecisions(rehearsed: readonly Rehearsed[]) {
  const stars = learnSigns(
    rehearsed.map(({ signs, unhappy }) => ({ signs, is: unhappy })),
    decay.stars
  )
  const right = rehearsed.filter(({ signs, unhappy }) => weigh(stars, signs) > 0 === unhappy)
  const plainlyKind = rehearsed
    .filter((row) => !row.unhappy && !row.turns)
    .map(({ signs }) => weigh(stars, signs))
    .sort((a, b) => b - a)
  const read = rehearsed.flatMap(({ text, turns, signs }) => {
    const is = hidesComplaint.get(fingerprint(text))
    return turns && is !== undefined ? [{ signs, is }] : []
  })
  const turning = bestThreshold(tested(read))
  return {
    stars,
    hidden: learnSigns(read, decay.hidden),
    thresholds: {
      turning: turning.threshold,
      plain: plainlyKind[Math.floor(plainlyKind.length * alarms)] ?? 0
    },
    figures: { accuracy: right.length / rehearsed.length, hidden: turning.f1 }
  }
}
