/** The two learned linear models, unpacked from their file. */
import { hashBits, visitFeatures } from "./text/ngrams"

/**
 * One linear model over hashed n-grams. `packed` is base64 of pairs (gap to the next feature as a
 * base-128 number, weight as a signed byte); a weight is its byte times `scale`.
 */
export interface PackedModel {
  readonly bias: number
  readonly scale: number
  /** Texts shorter than this many n-grams are scored as if they had as many. */
  readonly floor: number
  readonly packed: string
}

export interface LinearModel {
  readonly bias: number
  readonly scale: number
  readonly floor: number
  readonly weights: Int8Array
}

export function unpack(model: PackedModel): LinearModel {
  const bytes = atob(model.packed)
  const weights = new Int8Array(1 << hashBits)
  let feature = 0
  let at = 0
  while (at < bytes.length) {
    let shift = 0
    let byte = bytes.charCodeAt(at++)
    while (byte >= 128) {
      feature += (byte - 128) * 2 ** shift
      shift += 7
      byte = bytes.charCodeAt(at++)
    }
    feature += byte * 2 ** shift
    weights[feature] = bytes.charCodeAt(at++)
  }
  return { bias: model.bias, scale: model.scale, floor: model.floor, weights }
}

/** Above 0: unhappy. Each feature counts once, however often it stands there. */
export function score(
  model: LinearModel,
  text: string,
  start: number,
  end: number,
  salts: readonly number[]
): number {
  const { weights } = model
  const seen = new Set<number>()
  let sum = 0
  let count = 0
  const add = (feature: number) => {
    count++
    const weight = weights[feature] as number
    if (weight === 0 || seen.has(feature)) return
    seen.add(feature)
    sum += weight
  }
  for (const salt of salts) visitFeatures(text, start, end, salt, add)
  return model.bias + (sum * model.scale) / Math.sqrt(Math.max(count / salts.length, model.floor))
}
