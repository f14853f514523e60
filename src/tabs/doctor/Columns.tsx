/** The list's columns as they stand on the page: read ones drawn as text, the others hatched. */
import type { PageDiagnosis } from "../../messages/diagnosis"
import type { DoctorText } from "./text"

interface ColumnsProps {
  readonly columns: PageDiagnosis["columns"]
  readonly text: DoctorText
}

export function Columns({ columns, text }: ColumnsProps) {
  const shown = columns.filter(({ header, example }) => header !== "" || example !== "")
  if (shown.length === 0) return null
  return (
    <ol className="columns" aria-label={text.recognised}>
      {shown.map(({ header, field, example }, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={place}
          className={field === null ? "unknown" : undefined}
          style={{ flexGrow: Math.min(30, Math.max(10, example.length)) }}
        >
          <span className="hide">{field === null ? text.unknown(header) : text.known(header)}</span>
          <span className="cells" aria-hidden>
            {field === null ? (
              "?"
            ) : (
              <>
                <i />
                <i />
                <i />
                <i />
              </>
            )}
          </span>
          <span className="over" aria-hidden>
            {header || "–"}
            {field !== null && " ✓"}
          </span>
        </li>
      ))}
    </ol>
  )
}
