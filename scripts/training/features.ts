/** Texts as the judge sees them: sets of hashed features. */

import { clauseSalts } from "../../src/reviews/complaint"
import { clausesOf } from "../../src/reviews/text/clauses"
import { visitFeatures } from "../../src/reviews/text/ngrams"
import { normalise } from "../../src/reviews/text/normalise"
import type { Sample } from "./linear"

export interface Bits {
  readonly features: Int32Array
  /** Number of n-grams, repeats included: the length that a score is divided by the root of. */
  readonly count: number
}

export function bitsOf(text: string, start: number, end: number, salts: readonly number[]): Bits {
  const features = new Set<number>()
  let count = 0
  for (const salt of salts)
    visitFeatures(text, start, end, salt, (feature) => {
      features.add(feature)
      count++
    })
  return { features: Int32Array.from(features), count: count / salts.length }
}

export function wholeText(original: string): Bits {
  const { text } = normalise(original)
  return bitsOf(text, 0, text.length, [0])
}

export function clauseBits(original: string): Bits[] {
  const { text } = normalise(original)
  return clausesOf(text).map((clause) => bitsOf(text, clause.start, clause.end, clauseSalts(clause)))
}

/** How strongly each feature speaks for one side: the log-count ratio of naive Bayes (Wang and Manning 2012). */
export function ratios(
  counted: Iterable<{ bits: Bits; unhappy: boolean; weight: number }>,
  size: number,
  rarest: number
): { ratio: Float64Array; frequency: Float64Array } {
  const unhappy = new Float64Array(size).fill(1)
  const happy = new Float64Array(size).fill(1)
  const frequency = new Float64Array(size)
  for (const { bits, unhappy: side, weight } of counted)
    for (const feature of bits.features) {
      const counts = side ? unhappy : happy
      counts[feature] = (counts[feature] as number) + weight
      frequency[feature] = (frequency[feature] as number) + 1
    }
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0)
  const shift = Math.log(total(happy) / total(unhappy))
  const ratio = unhappy.map((count, feature) =>
    (frequency[feature] as number) < rarest ? 0 : Math.log(count / (happy[feature] as number)) + shift
  )
  return { ratio, frequency }
}

/** A sample whose values are the ratios of its features; features without a ratio are left out. */
export function sampleOf(
  bits: Bits,
  ratio: Float64Array,
  floor: number,
  side: 1 | -1,
  weight: number
): Sample {
  const features = bits.features.filter((feature) => ratio[feature] !== 0)
  const norm = 1 / Math.sqrt(Math.max(bits.count, floor))
  return {
    features,
    values: Float32Array.from(features, (feature) => (ratio[feature] as number) * norm),
    side,
    weight
  }
}

/** Keeps the ratios of the `count` features that matter most: strong and frequent. */
export function prune(
  ratio: Float64Array,
  weights: Float64Array,
  frequency: Float64Array,
  count: number
): Float64Array {
  const matters = ratio.map(
    (value, feature) =>
      Math.abs(value * (weights[feature] as number)) * Math.sqrt(frequency[feature] as number)
  )
  const least = matters.slice().sort().at(-count) ?? 0
  return ratio.map((value, feature) =>
    (matters[feature] as number) > 0 && (matters[feature] as number) >= least ? value : 0
  )
}
