import type { Entry } from "../cases/entry"
import type { Rules } from "../rules/rules"
import type { Watch } from "../today/watch"
import type { Format } from "../ui/format"
import type { LookNow } from "./look"
import { places } from "./places"
import { freshness } from "./view/freshness"
import { headline } from "./view/headline"

interface HeadProps {
  readonly entries: readonly Entry[]
  readonly watch: Watch
  readonly rules: Rules
  readonly now: number
  readonly format: Format
  readonly look: LookNow
}

export function Head({ entries, watch, rules, now, format, look }: HeadProps) {
  const fresh = freshness(watch, now, format)
  return (
    <div className="head">
      <h1>
        {headline(entries, watch, rules, now, format).map((part) =>
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
        <span>{fresh.text}</span>
        {watch.state === "ok" && fresh.tone === "due" && (
          <a className="link" href={places.doctor} target="_blank" rel="noreferrer">
            {format.text.states.doctor}
          </a>
        )}
        {watch.state === "ok" && look.page === null && (
          <button type="button" className="link" onClick={look.start}>
            {format.text.popup.readNow}
          </button>
        )}
        {watch.state !== "stale" && look.page !== null && (
          <span role="status" className="reading">
            {format.text.popup.reading(look.page)}
          </span>
        )}
      </p>
    </div>
  )
}
