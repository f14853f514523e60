/** One thing that is wrong again and again, and the sentence or the look that would end it (0-25, 0-26). */
import { useState } from "react"
import type { ItemState } from "../../../cases/item"
import type { CauseCluster } from "../../../statistics/cause-clusters"
import type { PeriodName } from "../../../statistics/period"
import type { Format } from "../../../ui/format"
import type { Perform } from "../shell/acts"
import type { Say } from "../shell/notice"
import { ClusterCard } from "./ClusterCard"
import type { ReasonsText } from "./text"

interface ClustersProps {
  readonly clusters: readonly CauseCluster[]
  readonly items: readonly ItemState[]
  readonly text: ReasonsText
  readonly period: PeriodName
  readonly now: number
  readonly format: Format
  readonly perform: Perform
  readonly say: Say
}

/** More at once would be an alarm, not a hint. */
const SHOWN = 2

export function Clusters({ clusters, items, text, ...rest }: ClustersProps) {
  const [all, setAll] = useState(false)
  const shown = all ? clusters : clusters.slice(0, SHOWN)
  return (
    <>
      {shown.map((cluster) => (
        <ClusterCard
          key={`${cluster.shop} ${cluster.itemId} ${cluster.cause} ${cluster.from}`}
          cluster={cluster}
          isKnown={items.some(({ shop, itemId }) => shop === cluster.shop && itemId === cluster.itemId)}
          text={text}
          {...rest}
        />
      ))}
      {shown.length < clusters.length && (
        <p>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {text.cluster.more(clusters.length - shown.length)}
          </button>
        </p>
      )}
    </>
  )
}
