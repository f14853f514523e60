/** Numbers in rows: the first column names the row. */
import type { ReactNode } from "react"
import { Count } from "../../../ui/parts/Count"

interface NumberTableProps {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

export function NumberTable({ caption, heads, rows }: NumberTableProps) {
  return (
    <div className="wide-table">
      <table className="numbers">
        <caption className="hide">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {rest.map((cell, index) => (
                <td key={heads[index + 1]}>{typeof cell === "number" ? <Count of={cell} /> : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
