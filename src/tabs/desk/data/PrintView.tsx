/** A table as it goes to paper. */
import { useLiveQuery } from "dexie-react-hooks"
import { useMemo } from "react"
import { Button } from "../../../ui/parts/Button"
import type { SectionProps } from "../section"
import { readMaterial } from "./out-material"
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
  const material = useLiveQuery(() => readMaterial(shop, rulesOf, now), [shop, rulesOf])
  const {
    name: title,
    header,
    rows
  } = useMemo(() => {
    const sheet = sheetOf(name, material ?? { cases: [], gaps: [], rulesOf, now }, format.language)
    return { ...sheet, rows: [...sheet.rows] }
  }, [name, material, rulesOf, now, format])
  const isCut = rows.length > MOST
  return (
    <div className="section-body sheet-print">
      <h1>{title}</h1>
      <p className="no-print">
        <Button kind="yes" onClick={() => window.print()}>
          {text.print}
        </Button>{" "}
        <Button onClick={() => go("data")}>{text.back}</Button> {isCut && text.cut(MOST)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its frame is scrolled by keyboard */}
      <section tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {header.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed row is its place
              <tr key={index}>
                {header.map((title, column) => (
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
