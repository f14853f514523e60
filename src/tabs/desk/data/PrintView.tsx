/** A table as it goes to paper. */
import { useLiveQuery } from "dexie-react-hooks"
import { database, everyCase } from "../../../store"
import { Button } from "../../../ui/parts/Button"
import type { SectionProps } from "../section"
import { type OutName, sheetOf } from "./sheets-out"
import { dataText } from "./text"

/** More rows are no reading for paper. */
const MOST = 1000

export function PrintView({
  name,
  shop,
  rulesOf,
  now,
  format,
  go
}: SectionProps & { readonly name: OutName }) {
  const text = dataText[format.language].export
  const cases = useLiveQuery(() => everyCase(database, shop ?? undefined), [shop])
  const opened = cases?.filter((state) => state.opened) ?? []
  const sheet = sheetOf(name, opened, rulesOf, now, format.language)
  const isCut = sheet.rows.length > MOST
  return (
    <div className="section-body sheet-print">
      <h1>{sheet.name}</h1>
      <p className="no-print">
        <Button kind="yes" onClick={() => window.print()}>
          {text.print}
        </Button>{" "}
        <Button onClick={() => go("data")}>{text.back}</Button> {isCut && text.cut(MOST)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its frame is scrolled by keyboard */}
      <section tabIndex={0} aria-label={sheet.name}>
        <table>
          <thead>
            <tr>
              {sheet.header.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, MOST).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed row is its place
              <tr key={index}>
                {sheet.header.map((title, column) => (
                  <td key={title}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
