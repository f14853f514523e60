/** The clusters that still ask for something: of this period, on pages that were not mended since. */
import type { ItemState } from "../../../cases/item"
import type { CauseCluster } from "../../../statistics/cause-clusters"
import { type Period, partOf } from "../../../statistics/period"

/** The largest first, then the newest. */
export function freshClusters(
  clusters: readonly CauseCluster[],
  items: readonly ItemState[],
  period: Period
): CauseCluster[] {
  return clusters
    .filter(({ to, shop, itemId }) => {
      const fixedAt = items.find((item) => item.shop === shop && item.itemId === itemId)?.fixedAt ?? null
      return partOf(period, to) === "now" && (fixedAt === null || fixedAt < to)
    })
    .sort((one, other) => other.cases.length - one.cases.length || other.to - one.to)
}
