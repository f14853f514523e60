/** A cluster: what it is, the ready sentence where a page could prevent it, and the reviews themselves. */
import { isPreventable } from "../../../cases/item"
import { causeEntry } from "../../../causes"
import { DAY, dayOf } from "../../../rules/time"
import type { CauseCluster } from "../../../statistics/cause-clusters"
import { type PeriodName, partOf, periodOf } from "../../../statistics/period"
import { causeName } from "../../../ui/cause-name"
import { copyText } from "../../../ui/copy"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { type Language, locales } from "../../../ui/text"
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
  readonly period: PeriodName
  readonly now: number
  readonly text: ReasonsText
  readonly format: Format
  readonly perform: Perform
  readonly say: Say
}

export function ClusterCard(props: ClusterCardProps) {
  const { cluster, isKnown, period, now, text, format, perform, say } = props
  const { language } = format
  const { shop, itemId, title, cause, cases, from, to } = cluster
  const preventable = isPreventable(cause)
  const words = cases.map(({ review }) => review.text).join("\n")
  const sentence = listingFix(cause, words, title)
  const within = cases.filter(({ postedAt }) => partOf(periodOf(period, now), postedAt) === "now").length
  const day = (time: number) => plainDay(time, language)
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
        <p className="when-written">{text.cluster.when(day(from), day(to), within, text.periods[period])}</p>
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

/** 11 月 13 日: a stretch from one day to another is clearer without 今早 or 昨天 in it. */
function plainDay(time: number, language: Language): string {
  const [, month, day] = dayOf(time).split("-").map(Number)
  if (language === "zh") return `${month} 月 ${day} 日`
  const name = new Intl.DateTimeFormat(locales.en, { month: "short", timeZone: "Asia/Shanghai" })
  return `${day} ${name.format(time)}`
}
