/** One item: what buyers said, the sentence for its page, and whether they stopped saying it. */
import { useMemo } from "react"
import type { Action } from "../../../cases/action"
import { type ItemState, needsFix } from "../../../cases/item"
import type { ListingEffect } from "../../../statistics/listing-effect"
import { causeName } from "../../../ui/cause-name"
import type { Format } from "../../../ui/format"
import { ListingCard } from "../../../ui/listing-card/ListingCard"
import { listingSentences } from "../../../ui/listing-card/listing-sentences"
import { listingFix } from "../../../wording/listing-fix"
import type { CaseLine } from "../lines/line"
import { Effect } from "./Effect"
import { fixesText } from "./text"

const QUOTED = 3

interface ItemFixProps {
  readonly item: ItemState
  readonly lines: readonly CaseLine[]
  /** Null until it is counted. */
  readonly effect: ListingEffect | null
  readonly now: number
  readonly format: Format
  readonly onAct: (actions: readonly Action[]) => void
  readonly onCopy: (words: string) => void
}

export function ItemFix({ item, lines, effect, now, format, onAct, onCopy }: ItemFixProps) {
  const text = fixesText[format.language]
  const { shop, itemId, title, fixes, fixedAt, fixedText } = item
  const causes = [...new Set(fixes.map(({ cause }) => cause))]
  const said = useMemo(() => {
    const wanted = new Set(fixes.map(({ caseKey }) => caseKey))
    return lines
      .filter((line) => line.shop === shop && wanted.has(line.key) && line.words !== "")
      .slice(0, QUOTED)
  }, [lines, fixes, shop])
  const name = title || itemId
  const open = needsFix(item)
  return (
    <article className="card fix" aria-label={name}>
      <div className="sec pad">
        <h2 className="strong">{name}</h2>
        <p className="quiet">
          {text.said(
            fixes.length,
            format.text.list(causes.map((cause) => causeName(cause, format.language)))
          )}
        </p>
        <ul className="said">
          {said.map((line) => (
            <li key={line.id}>
              {format.text.quoted(line.words)}{" "}
              <span className="small quiet">{format.date(line.postedAt, now)}</span>
            </li>
          ))}
        </ul>
      </div>
      {fixedAt !== null && (
        <div className="sec pad">
          <p>
            <span className="ok">{text.added(format.date(fixedAt, now))}</span>
            {open && <span className="due">{format.text.comma + text.again}</span>}
          </p>
          {fixedText && <p className="quiet">{format.text.quoted(fixedText)}</p>}
          {effect ? (
            <Effect effect={effect} format={format} />
          ) : (
            <p className="small quiet">{text.counting}</p>
          )}
        </div>
      )}
      {open && (
        <ListingCard
          key={fixes.length}
          sentences={listingSentences(item, listingFix)}
          onAct={onAct}
          onCopy={onCopy}
        />
      )}
    </article>
  )
}
