/** For the page doctor: the list that looks most like the one wanted, column by column. */
import { type Evidence, evidenceOf } from "./column-evidence"
import { type HeaderWords, headerText, matchWords, type Pointed, tablesUnder } from "./reading/columns"
import { plain } from "./reading/normalise"
import { cellsOf, grid, rowsOf } from "./reading/table"
import { shapeOfText } from "./shape"

export interface FoundColumn {
  /** What stands over it, "" for nothing. */
  header: string
  /** The field that it was recognised as. */
  field: string | null
  /** What stands in it by its own signs, whatever its header says. */
  holds: Evidence | null
  /** What one row says there, as its shape. */
  example: string
}

export interface NearestList {
  element: Element
  columns: FoundColumn[]
  /** The rows below the header. */
  rows: Element[]
}

const mostColumns = 30
const longestExample = 30
const lookedAt = 20

/** Null where no table has a word that is known, and none has a header over several rows. */
export function nearestList(
  document: Document,
  words: HeaderWords<string>,
  pointed: Pointed
): NearestList | null {
  const header = nearestHeader(document, words)
  const table = header?.closest('table,[role="table"],[role="grid"],[role="treegrid"]')
  if (!header || !table) return null
  const cells = grid([header])[0]?.columns.slice(0, mostColumns) ?? []
  const texts = textsOf(cells)
  const at = matchWords(texts, words, pointed)
  const rows = rowsUnder({ row: header, table })
  const full = grid(rows)
    .filter(({ own, columns }) => own.length > 1 && columns.length === cells.length && own.some(holdsText))
    .slice(0, lookedAt)
  const under = (index: number) => full.flatMap(({ columns }) => columns[index] ?? [])
  const columns = texts.map((text, index) => ({
    header: text,
    field: Object.keys(at).find((field) => at[field] === index) ?? null,
    holds: evidenceOf(under(index)),
    example: exampleOf(under(index)[0])
  }))
  return { element: table, columns, rows }
}

const textsOf = (cells: Element[]) =>
  cells.map((cell, index) => (cell === cells[index - 1] ? "" : headerText(cell).slice(0, 40)))

const holdsText = (cell: Element) => plain(cell.textContent ?? "") !== ""

const exampleOf = (cell: Element | undefined) =>
  [...shapeOfText((cell?.textContent ?? "").slice(0, 200))].slice(0, longestExample).join("")

function rowsUnder(header: { row: Element; table: Element }): Element[] {
  return tablesUnder(header).flatMap(({ rows }) => rows)
}

/**
 * The row with the most known words; among equals the one over most rows. A row without header cells and known
 * words is no header: what it says is somebody's.
 */
function nearestHeader(document: Document, words: HeaderWords<string>): Element | null {
  let best: Element | null = null
  let most = 0
  for (const table of document.querySelectorAll('table,[role="table"],[role="grid"],[role="treegrid"]')) {
    const rows = rowsOf(table)
    const named = rows.find((row) => cellsOf(row).some(isHeaderCell))
    const row = named ?? rows[0]
    if (!row) continue
    const known = Object.keys(matchWords(textsOf(grid([row])[0]?.columns ?? []), words)).length
    const below = rowsUnder({ row, table }).length
    if (known === 0 && (!named || below < 2)) continue
    const score = 1 + known * 1000 + Math.min(below, 999)
    if (score > most) [best, most] = [row, score]
  }
  return best
}

const isHeaderCell = (cell: Element) => cell.nodeName === "TH" || cell.getAttribute("role") === "columnheader"
