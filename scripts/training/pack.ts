/** Weights as one string: gaps between features in base 128, then the weight as a signed byte. */
import type { PackedModel } from "../../src/reviews/linear"
import type { Linear } from "./linear"

/** `clip` is the share of the largest weights that lose their excess, so that the rest keep their precision. */
export function pack(model: Linear, floor: number, clip = 0.001): PackedModel & { features: number } {
  const sizes = [...model.weights].map(Math.abs).filter((size) => size > 0)
  sizes.sort((a, b) => a - b)
  const largest = sizes[Math.floor((sizes.length - 1) * (1 - clip))] ?? 1
  const scale = Number((largest / 127).toPrecision(6))
  const bytes: number[] = []
  let previous = 0
  let features = 0
  model.weights.forEach((weight, feature) => {
    const byte = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    if (byte === 0) return
    let gap = feature - previous
    while (gap >= 128) {
      bytes.push((gap % 128) + 128)
      gap = Math.floor(gap / 128)
    }
    bytes.push(gap, byte & 255)
    previous = feature
    features++
  })
  return {
    bias: Number(model.bias.toPrecision(6)),
    scale,
    floor,
    packed: Buffer.from(bytes).toString("base64"),
    features
  }
}
