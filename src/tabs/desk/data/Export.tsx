/** Tables to take along, and the corrected judgements. */
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import type { Cause } from "../../../causes"
import { labelledFile } from "../../../reviews/corrections"
import { dayOf } from "../../../rules/time"
import { csvPieces } from "../../../sheets/write-csv"
import { xlsxPieces } from "../../../sheets/write-xlsx"
import { correctedCases, database } from "../../../store"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import type { SectionProps } from "../section"
import { saveFile } from "./disk"
import { type OutMaterial, readMaterial, unhurried } from "./out-material"
import { type OutName, outNames, sheetOf } from "./sheets-out"
import { dataText } from "./text"
import type { Work } from "./work"

interface ExportProps extends Pick<SectionProps, "shop" | "rulesOf"> {
  readonly format: Format
  readonly work: Work
  readonly onPrint: (name: OutName) => void
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

export function Export({ shop, rulesOf, format, work, onPrint }: ExportProps) {
  const { language } = format
  const text = dataText[language].export
  const corrected = useLiveQuery(() => correctedCases(database, shop ?? undefined), [shop], [])
  const fileName = (name: string, kind: string) => `huinuan-${name}-${dayOf(Date.now())}.${kind}`
  const [written, setWritten] = useState<number | null>(null)
  const save = (make: (material: OutMaterial) => Promise<void>) =>
    work.run("export", async () => {
      setWritten(0)
      try {
        await make(await readMaterial(shop, rulesOf, Date.now()))
      } finally {
        setWritten(null)
      }
      return ""
    })
  const saveXlsx = () =>
    save(async (material) => {
      const sheets = outNames.map((name) => sheetOf(name, material, language))
      const parts = await unhurried(xlsxPieces(sheets), setWritten)
      saveFile(fileName("cases", "xlsx"), new Blob(parts.flat(), { type: XLSX }))
    })
  const saveCsv = (name: OutName) =>
    save(async (material) => {
      const parts = await unhurried(csvPieces(sheetOf(name, material, language)), setWritten)
      saveFile(fileName(name, "csv"), new Blob(parts, { type: "text/csv" }))
    })
  const saveCorrections = () => {
    const told = corrected.flatMap(({ review, correction }) =>
      correction
        ? [
            {
              text: review.text,
              unhappy: correction.unhappy,
              causes: correction.cause === null ? [] : [correction.cause as Cause]
            }
          ]
        : []
    )
    saveFile(
      fileName("corrections", "tsv"),
      new Blob([labelledFile(told)], { type: "text/tab-separated-values" })
    )
  }
  return (
    <section className="card" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="small quiet">{text.hint}</p>
      <div className="row">
        <Button kind="yes" disabled={work.busy !== null} onClick={saveXlsx}>
          {text.xlsx}
        </Button>
        {written !== null && (
          <span className="quiet" role="status">
            {text.writing(written)}
          </span>
        )}
      </div>
      <ul className="lines">
        {outNames.map((name) => (
          <li key={name}>
            <span className="grow">{text.sheets[name]}</span>
            <Button
              size="slim"
              aria-label={`${text.csv} ${text.sheets[name]}`}
              disabled={work.busy !== null}
              onClick={() => void saveCsv(name)}
            >
              {text.csv}
            </Button>
            <Button
              size="slim"
              aria-label={`${text.print} ${text.sheets[name]}`}
              onClick={() => onPrint(name)}
            >
              {text.print}
            </Button>
          </li>
        ))}
        {corrected.length > 0 && (
          <li>
            <span className="grow">
              {text.corrections} <span className="small quiet">{text.correctionsHint(corrected.length)}</span>
            </span>
            <Button size="slim" aria-label={`${text.save} ${text.corrections}`} onClick={saveCorrections}>
              {text.save}
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}
