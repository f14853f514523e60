/** Learns how much each sign weighs: logistic regression, by Newton's method. */
import { isGuarded } from "../../src/reviews/guards"
import { guardedScore, type SignModel, signsOf, wholeMargin } from "../../src/reviews/signs"
import { clausesOf } from "../../src/reviews/text/clauses"
import { normalise } from "../../src/reviews/text/normalise"
import { type Bag, scoresOf } from "./complaints"
import type { Linear } from "./linear"
import { marginOf } from "./polarity"

export interface Signs {
  readonly signs: readonly number[]
  /** What is asked of them: unhappy by its stars, or a complaint that hides. */
  readonly is: boolean
}

/** The signs in a review, by models that did not learn from it. */
export function readSigns(polarity: Linear, complaints: Linear, bag: Bag): number[] {
  const { text } = normalise(bag.text)
  const scores = scoresOf(complaints, bag)
  const clauses = clausesOf(text).map((clause, place) => ({
    clause,
    score: isGuarded(clause.text) ? guardedScore : (scores[place] ?? guardedScore)
  }))
  return signsOf(
    text,
    clauses,
    wholeMargin(text, clauses, (part) => marginOf(polarity, part))
  )
}

const steps = 12

/** Solves `matrix` x = `values` in place (Gauss; the matrix is symmetric and positive). */
function solve(matrix: number[][], values: number[]): number[] {
  const at = (row: number, column: number) => matrix[row]?.[column] as number
  for (let pivot = 0; pivot < values.length; pivot++)
    for (let row = pivot + 1; row < values.length; row++) {
      const factor = at(row, pivot) / at(pivot, pivot)
      for (let column = pivot; column < values.length; column++)
        (matrix[row] as number[])[column] = at(row, column) - factor * at(pivot, column)
      values[row] = (values[row] as number) - factor * (values[pivot] as number)
    }
  for (let row = values.length - 1; row >= 0; row--) {
    let rest = values[row] as number
    for (let column = row + 1; column < values.length; column++)
      rest -= at(row, column) * (values[column] as number)
    values[row] = rest / at(row, row)
  }
  return values
}

/** `decay` keeps the weights small; the fewer rows, the more of it. */
export function learnSigns(rows: readonly Signs[], decay: number): SignModel {
  const width = rows[0]?.signs.length ?? 0
  const means = Array.from({ length: width }, (_, column) => mean(rows.map((row) => row.signs[column] ?? 0)))
  const spreads = means.map(
    (middle, column) => Math.sqrt(mean(rows.map((row) => ((row.signs[column] ?? 0) - middle) ** 2))) || 1
  )
  const scaled = rows.map(({ signs, is }) => ({
    values: [...signs.map((value, column) => (value - (means[column] ?? 0)) / (spreads[column] ?? 1)), 1],
    is
  }))
  let weights: number[] = new Array(width + 1).fill(0)
  for (let step = 0; step < steps; step++) {
    const slopes: number[] = weights.map((weight, column) => (column < width ? decay * weight : 0))
    const bends = weights.map((_, row) =>
      weights.map((_, column) => (row === column && row < width ? decay : 0))
    )
    for (const { values, is } of scaled) {
      const sum = values.reduce((total, value, column) => total + value * (weights[column] ?? 0), 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const spread = Math.max(1e-6, chance * (1 - chance)) / rows.length
      const error = (chance - (is ? 1 : 0)) / rows.length
      values.forEach((value, row) => {
        slopes[row] = (slopes[row] as number) + error * value
        const line = bends[row] as number[]
        for (let column = 0; column <= width; column++)
          line[column] = (line[column] as number) + spread * value * (values[column] as number)
      })
    }
    const change = solve(bends, slopes)
    weights = weights.map((weight, column) => weight - (change[column] as number))
  }
  const plain = means.map((_, column) => (weights[column] as number) / (spreads[column] as number))
  const offset = plain.reduce(
    (sum, weight, column) => sum - weight * (means[column] as number),
    weights[width] ?? 0
  )
  return { weights: plain.map(short), offset: short(offset) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const short = (value: number) => Number(value.toPrecision(5))
