/** Finds columns by what their headers say, wherever they stand. */
import { plain } from "./normalise"
import { cellsOf, grid, rowsOf } from "./table"

/** For each field the words that may stand over its column. */
export type HeaderWords<Field extends string> = Record<Field, readonly string[]>

export interface Header<Field extends string> {
  row: Element
  table: Element
  /** Where each recognised field stands. */
  at: Partial<Record<Field, number>>
  width: number
  /** Headers that are no known word: a column that is not found may be one of these, renamed. */
  unknown: string[]
}

/** What a header says, without units in brackets, sort marks and spaces. */
export const headerText = (cell: Element): string =>
  plain((cell.textContent ?? "").slice(0, 80))
    .replace(/\([^()]*\)/g, "")
    .replace(/[^\p{Letter}\p{Number}]/gu, "")

const tables = 'table,[role="table"],[role="grid"],[role="treegrid"]'

/** The rows that may be headers: those with header cells, and the first of each table. */
function candidates(document: Document, cells: string, around: string): Set<Element> {
  const rows = [...document.querySelectorAll(cells)].map((cell) => cell.closest('tr,[role="row"]'))
  const first = [...document.querySelectorAll(around)].map((table) => rowsOf(table, 1)[0])
  return new Set([...rows, ...first].filter((row): row is Element => Boolean(row)))
}

/** The headers that hold every required field, in document order. A word that stands twice is nobody's. */
export function findHeaders<Field extends string>(
  document: Document,
  words: HeaderWords<Field>,
  required: readonly Field[],
  pointed: Pointed = {}
): Header<Field>[] {
  const real = headersAmong(candidates(document, "th", "table"), words, required, pointed)
  if (real.length > 0) return real
  return headersAmong(candidates(document, '[role="columnheader"]', tables), words, required, pointed)
}

function headersAmong<Field extends string>(
  rows: Iterable<Element>,
  words: HeaderWords<Field>,
  required: readonly Field[],
  pointed: Pointed
): Header<Field>[] {
  const found: Header<Field>[] = []
  for (const row of rows) {
    if (cellsOf(row).length < required.length) continue
    const columns = grid([row])[0]?.columns ?? []
    const texts = columns.map((cell, index) => (cell === columns[index - 1] ? "" : headerText(cell)))
    const at = matchWords(texts, words, pointed)
    const table = required.every((field) => at[field] !== undefined) && row.closest(tables)
    if (table) {
      const known = new Set<string>(Object.values<readonly string[]>(words).flat())
      found.push({
        row,
        table,
        at,
        width: texts.length,
        unknown: texts.filter((text) => text !== "" && !known.has(text))
      })
    }
  }
  return found
}

/** For each field the headers that a person pointed at: they come before the known words. */
export type Pointed = Readonly<Record<string, readonly string[]>>

/** Which of the texts names which field. */
export function matchWords<Field extends string>(
  texts: string[],
  words: HeaderWords<Field>,
  pointed: Pointed = {}
): Partial<Record<Field, number>> {
  const at: Partial<Record<Field, number>> = {}
  const taken = new Set<number>()
  const match = (field: Field, wanted: readonly string[]) => {
    const hits = texts.flatMap((text, index) => (wanted.includes(text) && !taken.has(index) ? [index] : []))
    if (hits.length === 1 && hits[0] !== undefined) at[field] = hits[0]
  }
  const fields = Object.keys(words) as Field[]
  for (const field of fields) match(field, pointed[field] ?? [])
  const claims = fields.flatMap((field) => at[field] ?? [])
  for (const index of claims) taken.add(index)
  for (const field of fields) // one column for two fields: nobody knows for which
    if (claims.filter((index) => index === at[field]).length > 1) delete at[field]
  for (const field of fields) if (at[field] === undefined) match(field, words[field])
  return at
}

/**
 * The tables whose rows stand under a header, with these rows: its own table, or where that holds nothing but the
 * header, the first `most` of those that follow it inside the nearest element that has any.
 */
export function tablesUnder(
  header: { row: Element; table: Element },
  most = Number.POSITIVE_INFINITY
): { table: Element; rows: Element[] }[] {
  const own = rowsOf(header.table)
  const below = own.slice(own.indexOf(header.row) + 1)
  if (below.length > 0) return [{ table: header.table, rows: below }]
  for (let around = header.table.parentElement; around; around = around.parentElement) {
    const all = [...around.querySelectorAll(tables)]
    const outer = outermost(all.slice(all.indexOf(header.table) + 1))
    if (outer.length > 0) return outer.slice(0, most).map((table) => ({ table, rows: rowsOf(table) }))
  }
  return []
}

/** Those that stand in no other of them; they come in document order, so that the last one is enough to ask. */
function outermost(elements: Element[]): Element[] {
  const outer: Element[] = []
  let last: Element | null = null
  for (const element of elements) {
    if (last?.contains(element)) continue
    outer.push(element)
    last = element
  }
  return outer
}
