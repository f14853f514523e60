/** How long things take: the middle and the slow end, never the average, which one forgotten case would spoil. */

export interface Spread {
  readonly count: number
  /** Null where there is nothing to measure. */
  readonly median: number | null
  /** Nine of ten are no longer than this. */
  readonly p90: number | null
}

/** Of any numbers, by the nearest rank; the median of an even count is the mean of the two in the middle. */
export function spread(values: readonly number[]): Spread {
  const sorted = new Float64Array(values).sort()
  const count = sorted.length
  if (count === 0) return { count, median: null, p90: null }
  const at = (index: number) => sorted[index] as number
  const median = (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2
  return { count, median, p90: at(Math.ceil(count * 0.9) - 1) }
}
