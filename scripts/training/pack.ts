/** Weights as two strings: gaps between features, and signed roots of the weights (linear.ts). */
import { digits, middle, type PackedModel, widest } from "../../src/reviews/linear"
import type { Linear } from "./linear"

/** `clip` is the share of the largest weights that lose their excess, so that the rest keep their precision. */
export function pack(model: Linear, floor: number, clip = 0.001): PackedModel & { features: number } {
  const sizes = model.weights.map(Math.abs).filter((size) => size > 0)
  sizes.sort()
  const largest = sizes[Math.floor((sizes.length - 1) * (1 - clip))] ?? 1
  const scale = Number((largest / middle ** 2).toPrecision(6))
  const gaps: string[] = []
  const weights: string[] = []
  let previous = 0
  model.weights.forEach((weight, feature) => {
    const root = Math.min(middle, Math.round(Math.sqrt(Math.abs(weight) / scale)))
    if (root === 0) return
    let gap = feature - previous
    while (gap >= widest) {
      gaps.push(digits.charAt(widest))
      gap -= widest
    }
    gaps.push(digits.charAt(gap))
    weights.push(digits.charAt(middle + Math.sign(weight) * root))
    previous = feature
  })
  return {
    bias: Number(model.bias.toPrecision(6)),
    scale,
    floor,
    gaps: gaps.join(""),
    weights: weights.join(""),
    features: weights.length
  }
}
