/** Learns how much each sign of a hidden complaint weighs: logistic regression by gradient descent. */
import { isGuarded } from "../../src/reviews/guards"
import { guardedScore, type HiddenModel, hiddenFeatures } from "../../src/reviews/hidden"
import { clausesOf } from "../../src/reviews/text/clauses"
import { normalise } from "../../src/reviews/text/normalise"
import { type Bag, scoresOf } from "./complaints"
import type { Linear } from "./linear"

export interface Signs {
  readonly features: readonly number[]
  readonly complains: boolean
}

/** The signs in a review, by a complaint model that did not learn from it. */
export function signsOf(model: Linear, bag: Bag): Signs {
  const { text } = normalise(bag.text)
  const scores = scoresOf(model, bag)
  const clauses = clausesOf(text).map((clause, place) => ({
    clause,
    score: isGuarded(clause.text) ? guardedScore : (scores[place] ?? guardedScore)
  }))
  return { features: hiddenFeatures(text, clauses), complains: bag.complains }
}

const steps = 1500
const rate = 0.5
const decay = 0.003

export function learnHidden(rows: readonly Signs[]): HiddenModel {
  const columns = rows[0]?.features.map((_, column) => rows.map((row) => row.features[column] ?? 0)) ?? []
  const means = columns.map((values) => values.reduce((sum, value) => sum + value, 0) / rows.length)
  const spreads = columns.map((values, column) => {
    const mean = means[column] ?? 0
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rows.length) || 1
  })
  const scaled = rows.map((row) =>
    row.features.map((value, column) => (value - (means[column] ?? 0)) / (spreads[column] ?? 1))
  )
  const weights = columns.map(() => 0)
  let offset = 0
  for (let step = 0; step < steps; step++) {
    const slopes = columns.map(() => 0)
    let slope = 0
    scaled.forEach((values, index) => {
      const sum = values.reduce((total, value, column) => total + value * (weights[column] ?? 0), offset)
      const error = 1 / (1 + Math.exp(-sum)) - (rows[index]?.complains ? 1 : 0)
      values.forEach((value, column) => {
        slopes[column] = (slopes[column] ?? 0) + error * value
      })
      slope += error
    })
    slopes.forEach((value, column) => {
      const weight = weights[column] ?? 0
      weights[column] = weight - rate * (value / rows.length + decay * weight)
    })
    offset -= (rate * slope) / rows.length
  }
  const plain = weights.map((weight, column) => weight / (spreads[column] ?? 1))
  return {
    weights: plain.map((weight) => Number(weight.toPrecision(5))),
    offset: Number(
      plain.reduce((sum, weight, column) => sum - weight * (means[column] ?? 0), offset).toPrecision(5)
    )
  }
}
