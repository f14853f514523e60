/** A score out of 100 (4-22), with its arithmetic laid open, so that each clerk can work it out herself (4-21). */
import { type ClerkRecord, type Measure, measureNames, type Tally } from "./measures"
import { type Weights, weightsProblem } from "./weights"

export interface ScoreLine extends Tally {
  readonly measure: Measure
  readonly weight: number
  /** What it brings to the score; null where there was nothing to measure. */
  readonly points: number | null
}

export interface Score {
  /** 0 to 100, cut after six decimals, never rounded up: 89.9999999 is not 90. */
  readonly value: number
  readonly lines: readonly ScoreLine[]
  /** The weights of what was measured: 100 unless something did not occur; the rest then fills its place. */
  readonly measuredWeight: number
}

const DECIMALS = 1_000_000n

/**
 * The sum of weight × done ÷ of, over what occurred. Null where nothing did: no number is made up.
 * @throws RangeError for weights that may not stand, or a record that counts more done than there was
 */
export function score(record: ClerkRecord, weights: Weights): Score | null {
  const wrong = weightsProblem(weights)
  if (wrong) throw new RangeError(wrong)
  for (const name of measureNames) checkTally(record[name], name)
  const measured = measureNames.filter((name) => record[name].of > 0)
  const measuredWeight = measured.reduce((sum, name) => sum + weights[name], 0)
  if (measuredWeight === 0) return null
  // Exact fractions: with floating point, 90 could come out as 89.99999999999999 and cost a whole tier.
  const common = measured.reduce((product, name) => product * BigInt(record[name].of), 1n)
  const shareOf = (name: Measure) =>
    (BigInt(weights[name] * record[name].done) * common) / BigInt(record[name].of)
  const scaled = (sum: bigint) =>
    Number((sum * 100n * DECIMALS) / (common * BigInt(measuredWeight))) / Number(DECIMALS)
  const lines = measureNames.map((measure) => {
    const points = record[measure].of > 0 ? scaled(shareOf(measure)) : null
    return { measure, weight: weights[measure], ...record[measure], points }
  })
  const value = scaled(measured.reduce((sum, name) => sum + shareOf(name), 0n))
  return { value, lines, measuredWeight }
}

function checkTally({ done, of }: Tally, name: Measure): void {
  const whole = Number.isSafeInteger(done) && Number.isSafeInteger(of)
  if (!whole || done < 0 || done > of) throw new RangeError(`“${name}”记成了 ${of} 次里的 ${done} 次，算不了`)
}
