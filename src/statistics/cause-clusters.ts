/** The same cause, of the same item, again and again within days: one thing is wrong, not many buyers (0-25). */
import type { Case } from "../cases/case"
import type { Rules } from "../rules/rules"
import { DAY } from "../rules/time"
import { byCause, type ItemFacts } from "./by-item"
import type { CaseFacts } from "./case-facts"

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
export function causeClusters(items: readonly ItemFacts[], rules: Rules): CauseCluster[] {
  const clusters: CauseCluster[] = []
  for (const { facts } of items) {
    if (facts.length < rules.clusterSize) continue
    for (const group of byCause(facts).values()) {
      if (group.length < rules.clusterSize) continue
      const sorted = group.sort((one, other) => one.postedAt - other.postedAt)
      for (const run of runs(sorted, rules)) clusters.push(clusterOf(run))
    }
  }
  return clusters.sort((one, other) => other.to - one.to)
}

function runs(sorted: readonly CaseFacts[], { clusterSize, clusterDays }: Rules): CaseFacts[][] {
  const found: CaseFacts[][] = []
  let covered = -1
  for (let last = clusterSize - 1; last < sorted.length; last += 1) {
    const first = last - clusterSize + 1
    const span = (sorted[last] as CaseFacts).postedAt - (sorted[first] as CaseFacts).postedAt
    if (span > clusterDays * DAY) continue
    if (first <= covered) found.at(-1)?.push(...sorted.slice(covered + 1, last + 1))
    else found.push(sorted.slice(first, last + 1))
    covered = last
  }
  return found
}

function clusterOf(run: readonly CaseFacts[]): CauseCluster {
  const [first, last] = [run[0] as CaseFacts, run.at(-1) as CaseFacts]
  return {
    shop: first.shop,
    itemId: first.itemId,
    title: last.state.review.itemTitle,
    cause: first.cause,
    cases: run.map(({ state }) => state),
    from: first.postedAt,
    to: last.postedAt
  }
}
