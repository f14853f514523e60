/** A seller's own table: read, matched, looked at, and only then taken in. */

import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { send } from "../../../messages/send"
import { dayOf } from "../../../rules/time"
import { readSheetFile, refuseTooLarge } from "../../../sheets/read"
import { type RefusedSheet, SheetError, type SheetReason, type Table } from "../../../sheets/table"
import { database, tableImports } from "../../../store"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import type { SectionProps } from "../section"
import { FileButton } from "./FileButton"
import { TablePlan } from "./TablePlan"
import { dataText } from "./text"
import type { Work } from "./work"

interface TakeTableProps extends Pick<SectionProps, "shop" | "shops" | "rulesOf" | "now"> {
  readonly format: Format
  readonly work: Work
}

interface Chosen {
  readonly file: string
  readonly tables: readonly Table[]
  readonly refused: readonly RefusedSheet[]
  readonly sheet: number
  /** When it was chosen: the days of the dry run do not move under the person's hands. */
  readonly at: number
}

export function TakeTable({ format, work, ...frame }: TakeTableProps) {
  const text = dataText[format.language].table
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [problem, setProblem] = useState<SheetReason | null>(null)
  const imports = useLiveQuery(() => tableImports(database), [], [])
  const choose = (file: File) =>
    work.run("table", async () => {
      setChosen(null)
      setProblem(null)
      try {
        refuseTooLarge(file.size)
        const { tables, refused } = await readSheetFile(new Uint8Array(await file.arrayBuffer()), file.name)
        setChosen({ file: file.name.slice(0, 300), tables, refused, sheet: 0, at: Date.now() })
      } catch (error) {
        if (!(error instanceof SheetError)) throw error
        setProblem(error.reason)
      }
      return ""
    })
  const undo = (id: string) =>
    work.run("undo", async () => {
      const { cases, kept } = await send("undo-import", { id })
      return text.tookBack(cases, kept)
    })
  const table = chosen?.tables[chosen.sheet]
  return (
    <section className="card whole" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="quiet">{text.hint}</p>
      <div className="row">
        <FileButton
          label={work.busy === "table" ? text.reading : text.choose}
          accept=".xlsx,.xls,.csv,.txt,.tsv"
          disabled={work.busy !== null}
          onFile={(file) => void choose(file)}
        />
        {chosen && <span className="quiet">{chosen.file}</span>}
        {chosen && chosen.tables.length > 1 && (
          <select
            className="field"
            aria-label={text.sheet}
            value={chosen.sheet}
            onChange={({ target }) => setChosen({ ...chosen, sheet: Number(target.value) })}
          >
            {chosen.tables.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <p role="alert" className="late">
        {problem && text.problems[problem]}
      </p>
      {chosen?.refused.map(({ name, reason }) => (
        <p key={name} className="late">
          {text.refused(name, text.problems[reason])}
        </p>
      ))}
      {chosen && table && (
        <TablePlan
          key={`${chosen.at} ${chosen.sheet}`}
          {...frame}
          now={chosen.at}
          file={chosen.file}
          table={table}
          format={format}
          work={work}
          onDone={() => setChosen(null)}
        />
      )}
      {imports.length > 0 && (
        <>
          <h3 className="lab">{text.imports}</h3>
          <ul className="lines">
            {imports.slice(0, 20).map(({ id, file, keys, at, undoneAt }) => (
              <li key={id}>
                <span className="grow">
                  {file} <span className="small quiet">{text.importLine(keys.length, dayOf(at))}</span>
                </span>
                {undoneAt === null ? (
                  <Button size="slim" disabled={work.busy !== null} onClick={() => void undo(id)}>
                    {text.undo}
                  </Button>
                ) : (
                  <span className="small quiet">{text.undone}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
