/** Which row names the columns, and what each column is: proposed, and corrected by the person. */
import {
  type Columns,
  columnLetters,
  columnNames,
  type Field,
  fields,
  HEADER_ROWS,
  isPrivate
} from "../../../sheets/columns"
import { isBlank, type Table, words } from "../../../sheets/table"
import type { dataText } from "./text"

interface ColumnChoiceProps {
  readonly table: Table
  readonly headerRow: number
  readonly columns: Columns
  readonly text: (typeof dataText)["zh"]["table"]
  readonly onHeader: (row: number) => void
  readonly onAssign: (column: number, field: Field | "") => void
}

const SAMPLE = 16

export function ColumnChoice({ table, headerRow, columns, text, onHeader, onAssign }: ColumnChoiceProps) {
  const rows = table.rows
    .slice(0, HEADER_ROWS)
    .flatMap((row, index) => (isBlank(row) ? [] : [{ row, index }]))
  return (
    <>
      <label className="header-row">
        {text.headerRow}
        <select className="field" value={headerRow} onChange={({ target }) => onHeader(Number(target.value))}>
          {rows.map(({ row, index }) => (
            <option key={index} value={index}>
              {text.header(index + 1, row.map(words).filter(Boolean).slice(0, 4).join(" · ").slice(0, 40))}
            </option>
          ))}
          <option value={-1}>{text.noHeader}</option>
        </select>
      </label>
      <p className="lab">{text.columns}</p>
      <div className="columns">
        {columnNames(table, headerRow).map(({ column, title, sample }) => {
          const name = title === "" ? text.column(columnLetters(column)) : title
          return (
            <label key={column}>
              <span className="cut">
                {name}
                {title === "" && <span className="quiet"> {text.example(sample.slice(0, SAMPLE))}</span>}
              </span>
              <select
                className="field"
                aria-label={name}
                value={fields.find((field) => columns[field] === column) ?? ""}
                disabled={isPrivate(title)}
                onChange={({ target }) => onAssign(column, target.value as Field | "")}
              >
                <option value="">{text.ignored}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {text.fields[field]}
                  </option>
                ))}
              </select>
            </label>
          )
        })}
      </div>
    </>
  )
}
