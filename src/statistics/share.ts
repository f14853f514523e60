/** A part of a whole, with how far it can be trusted. */

export interface Share {
  readonly count: number
  readonly of: number
  /** 0 to 1; null of nothing. */
  readonly share: number | null
  /** Where the true share lies, 19 times of 20 (Wilson). */
  readonly low: number
  readonly high: number
  /** Too few to conclude anything. */
  readonly few: boolean
}

/** Below this many, a share is an anecdote. */
export const ENOUGH = 30

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: 0, high: 1, few: true }
  const share = count / of
  const z2 = 1.96 ** 2
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (1.96 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))
  return {
    count,
    of,
    share,
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half),
    few: of < ENOUGH
  }
}
