/** The two learned linear models, unpacked from their file. */
import { hashBits, visitFeatures } from "./text/ngrams"

/** Digits of packed numbers, 0 to 63. */
export const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

/** A gap of this many or more is written as this digit, then the rest. */
export const widest = digits.length - 1

/** The digit of no weight; those above are positive, those below negative. */
export const middle = 31

/**
 * One linear model over hashed n-grams. `gaps` and `weights` have a number for each feature: how far it is
 * from the one before, and its weight as the signed root, so that small weights keep their precision.
 */
export interface PackedModel {
  readonly bias: number
  readonly scale: number
  /** Texts shorter than this many n-grams are scored as if they had as many. */
  readonly floor: number
  readonly gaps: string
  readonly weights: string
}

export interface LinearModel {
  readonly bias: number
  readonly scale: number
  readonly floor: number
  /** In units of `scale`. */
  readonly weights: Int16Array
}

const numberOf = new Uint8Array(128)
for (let value = 0; value < digits.length; value++) numberOf[digits.charCodeAt(value)] = value

export function unpack({ bias, scale, floor, gaps, weights: roots }: PackedModel): LinearModel {
  const weights = new Int16Array(1 << hashBits)
  let feature = 0
  let at = 0
  for (let index = 0; index < roots.length; index++) {
    let gap = numberOf[gaps.charCodeAt(at++)] as number
    feature += gap
    while (gap === widest) {
      gap = numberOf[gaps.charCodeAt(at++)] as number
      feature += gap
    }
    const root = (numberOf[roots.charCodeAt(index)] as number) - middle
    weights[feature] = root * Math.abs(root)
  }
  return { bias, scale, floor, weights }
}

/** For each feature the last round of scoring that met it: quicker than a set a text. */
const met = new Uint8Array(1 << hashBits)
let round = 0

function nextRound(): number {
  round = (round % 255) + 1
  if (round === 1) met.fill(0)
  return round
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
  const now = nextRound()
  let sum = 0
  let count = 0
  const add = (feature: number) => {
    count++
    const weight = weights[feature] as number
    if (weight === 0 || met[feature] === now) return
    met[feature] = now
    sum += weight
  }
  for (const salt of salts) visitFeatures(text, start, end, salt, add)
  return model.bias + (sum * model.scale) / Math.sqrt(Math.max(count / salts.length, model.floor))
}
