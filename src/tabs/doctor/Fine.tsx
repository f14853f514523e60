/** Nothing to cure: each page, when it was last read, or what it waits for. */
import { Check } from "lucide-react"
import type { PageKind } from "../../rows"
import type { LastReading } from "../../today/badge"
import type { Format } from "../../ui/format"
import { LinkButton } from "../../ui/parts/LinkButton"
import type { DoctorText } from "./text"
import { pageAddresses, pageNames } from "./words"

interface FineProps {
  readonly readings: readonly LastReading[]
  /** The page that was taught something just now. */
  readonly learned: PageKind | null
  readonly text: DoctorText
  readonly format: Format
}

export function Fine({ readings, learned, text, format }: FineProps) {
  const name = (page: PageKind) => pageNames[page][format.language]
  const cured = readings.some(({ page, unreadableSince }) => page === learned && unreadableSince === null)
  const waiting = readings.some(({ unreadableSince }) => unreadableSince !== null)
  const title = cured && learned ? text.learned(name(learned)) : text.fine
  if (readings.length === 0)
    return (
      <section className="card pad">
        <h1>{text.never}</h1>
        <p className="quiet">{text.neverHint}</p>
        <LinkButton kind="yes" href={pageAddresses["qianniu-reviews"]}>
          {text.open}
        </LinkButton>
      </section>
    )
  return (
    <section className="fine" role="status">
      {(!waiting || cured) && (
        <h1 className="ok">
          <Check size={20} aria-hidden />
          {title}
        </h1>
      )}
      <ul className="card">
        {readings.map((reading) => (
          <li key={`${reading.page} ${reading.shop}`} className="pad sec">
            <i className={reading.unreadableSince === null ? "dot" : "dot due"} />
            {lineOf(reading, name(reading.page), text, format)}
          </li>
        ))}
      </ul>
      {!cured && <p className="small quiet">{text.fineHint}</p>}
    </section>
  )
}

function lineOf(reading: LastReading, name: string, text: DoctorText, format: Format): string {
  const { health, lastReadableAt, at, rows } = reading
  if (health === "signed-out" || health === "blocked" || health === "no-permission")
    return text.trouble[health](name)
  return text.read(name, format.ago(lastReadableAt ?? at, Date.now()), rows)
}
