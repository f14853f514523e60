/** One measured figure. */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit: number
  readonly ok: boolean
}

/** A figure that must not exceed its limit. */
export function atMost(name: string, value: number, unit: string, limit: number): Measurement {
  return { name, value: Number(value.toPrecision(4)), unit, limit, ok: value <= limit }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Milliseconds of one run, each, for as many runs as asked. */
export function times(runs: number, work: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}
