/** Learns whether a whole review is unhappy. */
import { hashBits } from "../../src/reviews/text/ngrams"
import type { Labelled } from "./corpora"
import { bitsOf, prune, ratios, sampleOf, wholeText } from "./features"
import { decision, type Linear, trainLinear } from "./linear"

const size = 1 << hashBits
export const polarityFloor = 32
const settings = { cost: 0.6, epochs: 10, seed: 7 }

/** Weights that already hold their ratio: a text's score is their sum over its features, normed. */
export function learnPolarity(reviews: readonly Labelled[], keep: number): Linear {
  const rows = reviews.map((review) => ({
    bits: wholeText(review.text),
    unhappy: review.label === 0,
    weight: review.weight ?? 1
  }))
  const { ratio, frequency } = ratios(rows, size, 3)
  const learn = (kept: Float64Array) =>
    trainLinear(
      rows.map((row) => sampleOf(row.bits, kept, polarityFloor, row.unhappy ? 1 : -1, row.weight)),
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

const ones = new Float64Array(size).fill(1)

/** The score of a part of a normalised text. */
export function marginOf(model: Linear, text: string): number {
  return decision(model, sampleOf(bitsOf(text, 0, text.length, [0]), ones, polarityFloor, 1, 1))
}
