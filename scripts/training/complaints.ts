/**
 * Learns which clauses complain, from reviews of which only the whole is labelled: multiple-instance
 * learning (MI-SVM, Andrews et al. 2003). A complaining review has at least one complaining clause, the
 * one that scores highest; a content review has none. Kind reviews that turn and that nobody read
 * join in once the model is sure of them.
 */
import { contrast } from "../../src/reviews/contrast"
import { hashBits } from "../../src/reviews/text/ngrams"
import { fingerprint, type Labelled } from "./corpora"
import { type Bits, clauseBits, prune, ratios, sampleOf } from "./features"
import { decision, type Linear, type Sample, trainLinear } from "./linear"

const size = 1 << hashBits
export const complaintFloor = 24
const settings = { cost: 0.3, epochs: 8, seed: 3 }
const rounds = 4
/** Scores beyond which an unread review is believed. */
const sure = { complains: 1.2, content: 0.2 }

export interface Bag {
  readonly text: string
  readonly clauses: readonly Bits[]
  readonly complains: boolean
  readonly weight: number
}

const longestUnhappy = 60
const longestUnread = 120

export function bagOf(text: string, complains: boolean, weight: number): Bag {
  return { text, clauses: clauseBits(text), complains, weight }
}

/** The bags: read by somebody (`hides`, by fingerprint), known by their label, and unread. */
export function bagsOf(
  reviews: readonly Labelled[],
  neutral: readonly Labelled[],
  hides: ReadonlyMap<string, boolean>
) {
  const known: Bag[] = []
  const read: Bag[] = []
  const unread: Bag[] = []
  for (const { label, text } of reviews) {
    const byHand = hides.get(fingerprint(text))
    const turns = contrast.test(text)
    if (byHand !== undefined) read.push(bagOf(text, byHand, 3))
    else if (label === 0 && text.length <= longestUnhappy) known.push(bagOf(text, true, 1))
    else if (label === 1 && !turns) known.push(bagOf(text, false, 1))
    else if (label === 1 && text.length < longestUnread) unread.push(bagOf(text, false, 0.3))
  }
  for (const { text } of neutral) known.push(bagOf(text, true, 0.5))
  return { known, read, unread }
}

function worst(model: Linear, samples: readonly Sample[]): { sample: Sample; margin: number } | undefined {
  let found: { sample: Sample; margin: number } | undefined
  for (const sample of samples) {
    const margin = decision(model, sample)
    if (!found || margin > found.margin) found = { sample, margin }
  }
  return found
}

function rate(samples: readonly Sample[], side: 1 | -1, power: number): Sample[] {
  return samples.map((sample) => ({ ...sample, side, weight: sample.weight / samples.length ** power }))
}

function rounded(labelled: readonly Bag[], unread: readonly Bag[], ratio: Float64Array): Linear {
  const samplesOf = (bag: Bag) =>
    bag.clauses.map((bits) => sampleOf(bits, ratio, complaintFloor, bag.complains ? 1 : -1, bag.weight))
  const known = labelled.map((bag) => ({ complains: bag.complains, samples: samplesOf(bag) }))
  const open = unread.map(samplesOf)
  let model: Linear | undefined
  for (let round = 0; round < rounds; round++) {
    const chosen: Sample[] = []
    for (const { complains, samples } of known) {
      if (!complains) chosen.push(...rate(samples, -1, 0.5))
      else if (!model) chosen.push(...rate(samples, 1, 1))
      else chosen.push(...[worst(model, samples)?.sample ?? []].flat())
    }
    if (model)
      for (const samples of open) {
        const found = worst(model, samples)
        if (found && found.margin > sure.complains) chosen.push({ ...found.sample, side: 1 })
        else if (found && found.margin < sure.content) chosen.push(...rate(samples, -1, 0.5))
      }
    model = trainLinear(chosen, size, settings)
  }
  return model as Linear
}

/** Weights that already hold their ratio. */
export function learnComplaints(labelled: readonly Bag[], unread: readonly Bag[], keep: number): Linear {
  const counted = labelled.flatMap((bag) =>
    bag.clauses.map((bits) => ({
      bits,
      unhappy: bag.complains,
      weight: bag.weight / (bag.complains ? Math.sqrt(bag.clauses.length) : 1)
    }))
  )
  const { ratio, frequency } = ratios(counted, size, 2)
  const kept = prune(ratio, rounded(labelled, unread, ratio).weights, frequency, keep)
  const model = rounded(labelled, unread, kept)
  return {
    weights: model.weights.map((weight, feature) => weight * (kept[feature] as number)),
    bias: model.bias
  }
}

const ones = new Float64Array(size).fill(1)

/** The score of each clause. */
export function scoresOf(model: Linear, bag: Bag): number[] {
  return bag.clauses.map((bits) => decision(model, sampleOf(bits, ones, complaintFloor, 1, 1)))
}
