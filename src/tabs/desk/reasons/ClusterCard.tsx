/** A cluster: what it is, the ready sentence where a page could prevent it, and the reviews themselves. */
import { isPreventable } from "../../../cases/item"
import { causeEntry } from "../../../causes"
import { DAY } from "../../../rules/time"
import type { CauseCluster } from "../../../statistics/cause-clusters"
import { causeName } from "../../../ui/cause-name"
import { copyText } from "../../../ui/copy"
import { Button } from "../../../ui/parts/Button"
import type { Language } from "../../../ui/text"
import { listingFix } from "../../../wording/listing-fix"
import { spokenItem } from "../../../wording/variables"
import type { Perform } from "../shell/acts"
import { hashOf } from "../shell/address"
import type { Say } from "../shell/notice"
import type { ReasonsText } from "./text"

interface ClusterCardProps {
  readonly cluster: CauseCluster
  /** Whether the item's page is already known as one to mend. */
  readonly isKnown: boolean
  readonly text: ReasonsText
  readonly language: Language
  readonly perform: Perform
  readonly say: Say
}

export function ClusterCard({ cluster, isKnown, text, language, perform, say }: ClusterCardProps) {
  const { shop, itemId, title, cause, cases, from, to } = cluster
  const preventable = isPreventable(cause)
  const words = cases.map(({ review }) => review.text).join("\n")
  const sentence = listingFix(cause, words, title)
  const days = Math.max(1, Math.ceil((to - from) / DAY))
  const copy = async () => {
    const copied = await copyText(sentence)
    if (copied) say(text.cluster.copied)
  }
  return (
    <section className="cluster">
      <div className="what">
        <h2>
          {text.cluster.title(spokenItem(title) || title, cases.length, causeName(cause, language), days)}
        </h2>
        <p>{preventable ? text.cluster.page : text.cluster[causeEntry(cause).class]}</p>
        <details>
          <summary>{text.cluster.show(cases.length)}</summary>
          <ul>
            {cases.map(({ key, review }) => (
              <li key={key}>
                <a href={hashOf("cases", shop, key)}>{review.text || review.append?.text || review.buyer}</a>
              </li>
            ))}
          </ul>
        </details>
      </div>
      {preventable && (
        <div className="sentence">
          <div>
            <p className="small quiet">{text.cluster.place}</p>
            <p lang="zh-CN">{sentence}</p>
            {!isKnown && <p className="small quiet">{text.cluster.unknown}</p>}
          </div>
          <div className="do">
            <Button kind="yes" onClick={() => void copy()}>
              {text.cluster.copy}
            </Button>
            {isKnown && (
              <Button onClick={() => void perform({ shop, key: itemId }, [{ act: "fixed", text: sentence }])}>
                {text.cluster.fixed}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
