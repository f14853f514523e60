/** Learns whether a whole review is unhappy. */
import { hashBits } from "../../src/reviews/text/ngrams"
import type { Labelled } from "./corpora"
import { prune, ratios, sampleOf, wholeText } from "./features"
import { decision, type Linear, trainLinear } from "./linear"

const size = 1 << hashBits
export const polarityFloor = 32
const settings = { cost: 0.6, epochs: 10, seed: 7 }

/** Weights that already hold their ratio: a text's score is their sum over its features, normed. */
export function learnPolarity(reviews: readonly Labelled[], keep: number): Linear {
  const rows = reviews.map((review) => ({
    bits: wholeText(review.text),
    unhappy: review.label === 0,
    weight: 1
  }))
  const { ratio, frequency } = ratios(rows, size, 3)
  const learn = (kept: Float64Array) =>
    trainLinear(
      rows.map((row) => sampleOf(row.bits, kept, polarityFloor, row.unhappy ? 1 : -1, 1)),
      size,
      settings
    )
  const kept = prune(ratio, learn(ratio).weights, frequency, keep)
  const model = learn(kept)
  return {
    weights: model.weights.map((weight, feature) => weight * (kept[feature] as number)),
    bias: model.bias
  }
}

/** Slope and offset of the sigmoid that turns scores into chances (Platt 1999), by Newton's method. */
export function calibrate(model: Linear, reviews: readonly Labelled[]): { slope: number; offset: number } {
  const ones = new Float64Array(size).fill(1)
  const points = reviews.map((review) => {
    const sample = sampleOf(wholeText(review.text), ones, polarityFloor, 1, 1)
    return { margin: decision(model, sample), target: review.label === 0 ? 1 : 0 }
  })
  let slope = 1
  let offset = 0
  for (let step = 0; step < 30; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6]
    for (const { margin, target } of points) {
      const chance = 1 / (1 + Math.exp(-(slope * margin + offset)))
      const error = chance - target
      const spread = chance * (1 - chance)
      g0 += error * margin
      g1 += error
      h00 += spread * margin * margin
      h01 += spread * margin
      h11 += spread
    }
    const determinant = h00 * h11 - h01 * h01
    slope -= (h11 * g0 - h01 * g1) / determinant
    offset -= (h00 * g1 - h01 * g0) / determinant
  }
  return { slope, offset }
}
