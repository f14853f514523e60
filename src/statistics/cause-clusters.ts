/** The same cause, of the same item, again and again within days: one thing is wrong, not many buyers (0-25). */
import type { Case } from "../cases/case"
import type { Rules } from "../rules/rules"
import { DAY } from "../rules/time"
import type { ItemGroup } from "./items"

export interface CauseCluster {
  readonly shop: string
  readonly itemId: string
  readonly title: string
  readonly cause: string
  /** The oldest first. */
  readonly cases: readonly Case[]
  readonly from: number
  readonly to: number
}

/**
 * Runs in which every `clusterSize` neighbours lie within `clusterDays` of each other; the newest run first.
 */
export function causeClusters(items: readonly ItemGroup[], rules: Rules): CauseCluster[] {
  const clusters: CauseCluster[] = []
  for (const { itemId, causes } of items)
    for (const [cause, { cases }] of causes) {
      if (cases.length < rules.clusterSize) continue
      const sorted = [...cases].sort((one, other) => one.postedAt - other.postedAt)
      for (const run of runs(sorted, rules)) clusters.push(clusterOf(itemId, cause, run))
    }
  return clusters.sort((one, other) => other.to - one.to)
}

function runs(sorted: readonly Case[], { clusterSize, clusterDays }: Rules): Case[][] {
  const found: Case[][] = []
  let covered = -1
  for (let last = clusterSize - 1; last < sorted.length; last += 1) {
    const first = last - clusterSize + 1
    const span = (sorted[last] as Case).postedAt - (sorted[first] as Case).postedAt
    if (span > clusterDays * DAY) continue
    if (first <= covered) found.at(-1)?.push(...sorted.slice(covered + 1, last + 1))
    else found.push(sorted.slice(first, last + 1))
    covered = last
  }
  return found
}

function clusterOf(itemId: string, cause: string, run: readonly Case[]): CauseCluster {
  const [first, last] = [run[0] as Case, run.at(-1) as Case]
  return {
    shop: first.shop,
    itemId,
    title: last.review.itemTitle,
    cause,
    cases: run,
    from: first.postedAt,
    to: last.postedAt
  }
}
