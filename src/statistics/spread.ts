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
  const count = values.length
  if (count === 0) return { count, median: null, p90: null }
  const ranked = new Float64Array(values)
  const low = select(ranked, Math.floor((count - 1) / 2))
  const high = select(ranked, Math.floor(count / 2))
  return { count, median: (low + high) / 2, p90: select(ranked, Math.ceil(count * 0.9) - 1) }
}

/** The value that sorting would bring to this place (Hoare's selection: sorting everything takes ten times as long). */
function select(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1
      while ((values[right] as number) > pivot) right -= 1
      if (left > right) break
      const held = values[left] as number
      values[left] = values[right] as number
      values[right] = held
      left += 1
      right -= 1
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else break
  }
  return values[place] as number
}
