/**
 * A clerk's bonus (4-21 to 4-28): tier base × score ÷ 100. The same for everyone, so that each can work it
 * out alone. Sales are no input and cannot become one (4-15).
 */

export interface Tier {
  /** The lowest score of the tier, inclusive. */
  readonly from: number
  /** Yuan. */
  readonly base: number
}

/** 4-23 to 4-25, best first. */
export const defaultTiers: readonly Tier[] = [
  { from: 90, base: 3000 },
  { from: 80, base: 2000 },
  { from: 0, base: 1000 }
]

export interface Bonus {
  /** Yuan. */
  readonly base: number
  /** The bonus in fen, half up. */
  readonly fen: number
  /** What one more step would bring: the lowest score of the next tier, and the fen it adds; null at the top. */
  readonly next: { readonly score: number; readonly moreFen: number } | null
}

/**
 * The tier is chosen before any rounding: 89.99 is not 90.
 * @param score out of 100
 * @throws RangeError for anything that is not a number from 0 to 100
 */
export function bonus(score: number, tiers: readonly Tier[] = defaultTiers): Bonus {
  if (typeof score !== "number" || !(score >= 0 && score <= 100)) {
    throw new RangeError(`得分要在 0 到 100 之间，现在是 ${String(score)}`)
  }
  const index = tiers.findIndex(({ from }) => score >= from)
  const tier = tiers[index]
  if (!tier) throw new RangeError(`没有一档包含 ${score} 分：最低一档要从 0 分开始`)
  const above = tiers[index - 1]
  const fen = fenOf(tier.base, score)
  return {
    base: tier.base,
    fen,
    next: above ? { score: above.from, moreFen: fenOf(above.base, above.from) - fen } : null
  }
}

/** base yuan × score ÷ 100 is base × score fen. Decimal digits are kept exact: 1.005 is not 1.00499. */
function fenOf(base: number, score: number): number {
  const [whole = "0", fraction = ""] = score.toFixed(10).split(".")
  const scaled = BigInt(whole + fraction) * BigInt(Math.round(base * 100))
  const unit = 10n ** BigInt(fraction.length + 2)
  return Number((scaled * 2n + unit) / (unit * 2n))
}
