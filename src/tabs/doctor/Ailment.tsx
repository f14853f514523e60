/** One page that cannot be read: since when, what is recognised, what can be pointed at, and the report. */
import type { PageMapping } from "../../messages/mapping"
import { popupTextIn } from "../../popup/text"
import type { LastReading } from "../../today/badge"
import type { Format } from "../../ui/format"
import { LinkButton } from "../../ui/parts/LinkButton"
import { Columns } from "./Columns"
import { Looked } from "./Looked"
import type { Ailing } from "./live"
import { Questions } from "./Questions"
import { Report } from "./Report"
import type { DoctorText } from "./text"
import { fieldName, pageAddresses, pageNames } from "./words"

interface AilmentProps {
  readonly ailing: Ailing
  readonly mappings: readonly PageMapping[]
  readonly text: DoctorText
  readonly format: Format
  readonly onTeach: (mappings: readonly PageMapping[]) => Promise<boolean>
}

export function Ailment({ ailing, mappings, text, format, onTeach }: AilmentProps) {
  const { reading, since, diagnosis } = ailing
  const { language } = format
  const { fresh, head } = popupTextIn(language)
  const now = Date.now()
  const [before, middle, after] = head.trouble.changed(pageNames[reading.page][language])
  const unread = diagnosis?.unread.filter(({ field }) => field !== "header") ?? []
  const address = pageAddresses[reading.page]
  return (
    <>
      <header>
        <h1>
          {before}
          <b className="due">{middle}</b>
          {after}
        </h1>
        <p className="fresh">
          <i className="dot due" />
          <span>
            {since === null ? unwhole(reading, format) : fresh.changedSince(format.date(since, now))}
            {reading.shop && ` · ${reading.shop}`}
          </span>
          <a className="link" href={address} target="_blank" rel="noreferrer">
            {text.open}
          </a>
        </p>
      </header>
      {!diagnosis && (
        <section className="card pad">
          <p>{text.notSeen}</p>
          <LinkButton kind="yes" href={address}>
            {text.open}
          </LinkButton>
        </section>
      )}
      {diagnosis && (
        <>
          <section className="card pad" aria-labelledby="recognised">
            <h2 className="lab" id="recognised">
              {text.recognised}
              <span>{text.rowsRead(diagnosis.rowsRead)}</span>
            </h2>
            <Columns columns={diagnosis.columns} text={text} />
            {unread.length > 0 && (
              <p className="due">
                {text.unread(
                  unread.map(({ field, rows }) => text.rows(fieldName(field, language), rows)).join(text.and)
                )}
              </p>
            )}
            <p className="small quiet">{text.nothingWrong}</p>
            <Looked diagnosis={diagnosis} text={text} language={language} />
          </section>
          <Questions
            diagnosis={diagnosis}
            mappings={mappings}
            text={text}
            language={language}
            onTeach={onTeach}
          />
          <Report diagnosis={diagnosis} text={text} />
        </>
      )}
    </>
  )
}

function unwhole({ at, rows, unreadable }: LastReading, format: Format): string {
  const { fresh } = popupTextIn(format.language)
  const ago = format.ago(at, Date.now())
  return unreadable > 0 ? fresh.some(ago, rows + unreadable, unreadable) : fresh.partial(ago, rows)
}
