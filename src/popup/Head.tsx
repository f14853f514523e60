import type { Entry } from "../cases/entry"
import type { Watch } from "../today/watch"
import type { Format } from "../ui/format"
import type { LookNow } from "./look"
import { places } from "./places"
import { popupTextIn } from "./text"
import { freshness } from "./view/freshness"
import { headline, type RulesOf } from "./view/headline"

interface HeadProps {
  readonly entries: readonly Entry[]
  readonly watch: Watch
  /** Of whom that is said, "" where there is only one. */
  readonly shop: string
  readonly rulesOf: RulesOf
  readonly now: number
  readonly format: Format
  readonly look: LookNow
}

export function Head({ entries, watch, shop, rulesOf, now, format, look }: HeadProps) {
  const fresh = freshness(watch, now, format)
  return (
    <div className="head">
      <h1>
        {headline(entries, watch, rulesOf, now, format).map((part) =>
          part.tone ? (
            <b key={part.text} className={part.tone}>
              {part.text}
            </b>
          ) : (
            part.text
          )
        )}
      </h1>
      <p className="fresh">
        <i className={`dot ${fresh.tone}`} />
        <span>{shop === "" ? fresh.text : popupTextIn(format.language).states.ofShop(shop, fresh.text)}</span>
        {watch.state === "ok" && fresh.tone === "due" && (
          <a className="link" href={places.doctor} target="_blank" rel="noreferrer">
            {popupTextIn(format.language).states.doctor}
          </a>
        )}
        {watch.state === "ok" && look.page === null && (
          <button type="button" className="link" onClick={look.start}>
            {popupTextIn(format.language).popup.readNow}
          </button>
        )}
        {watch.state !== "stale" && look.page !== null && (
          <span role="status" className="reading">
            {popupTextIn(format.language).popup.reading(look.page)}
          </span>
        )}
      </p>
    </div>
  )
}
