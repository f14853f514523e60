/** How each clerk's promises stand: to see whom to help, not to shame. Pressing a name shows only theirs. */
import type { PromiseCounts } from "../../../statistics/promise-ledger"
import { Count } from "../../../ui/parts/Count"
import type { PromisesText } from "./text"

interface ByClerkProps {
  readonly rows: readonly (PromiseCounts & { readonly clerk: string })[]
  readonly chosen: string | null
  readonly onChoose: (clerk: string | null) => void
  readonly text: PromisesText
}

const columns = ["open", "due", "broken", "kept", "kept-late"] as const

export function ByClerk({ rows, chosen, onChoose, text }: ByClerkProps) {
  return (
    <section className="card pad" aria-label={text.byClerk}>
      <table className="by-clerk">
        <caption>{text.byClerk}</caption>
        <thead>
          <tr>
            <th scope="col">{text.clerk}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text.states[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.clerk}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-pressed={chosen === row.clerk}
                  onClick={() => onChoose(chosen === row.clerk ? null : row.clerk)}
                >
                  {row.clerk || text.nobody}
                </button>
              </th>
              {columns.map((column) => (
                <td key={column} className={column === "broken" && row.broken > 0 ? "late" : undefined}>
                  <Count of={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen !== null && (
        <button type="button" className="link small" onClick={() => onChoose(null)}>
          {text.everybody}
        </button>
      )}
    </section>
  )
}
