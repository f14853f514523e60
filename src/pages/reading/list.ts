import { findHeaders, type Header, type HeaderWords, type Pointed, tablesUnder } from "./columns"
import { isHidden } from "./hidden"
import { type GridRow, grid } from "./table"

export interface List<Field extends string> {
  header: Header<Field>
  /** The element around all rows. */
  element: Element
  tables: Element[]
  /** The rows below the header, laid out on its columns. */
  rows: GridRow[]
  /** There are more rows than were looked at. */
  goesOn: boolean
}

/** A page shows at most 100 reviews with their 追评; what is far beyond that is not looked at. */
const mostRows = 600
/** The classic page has two for each order, and shows 15 orders. */
const mostTables = 500

/** The list under the one header that holds all required words; null where there is none, or more than one list. */
export function findList<Field extends string>(
  document: Document,
  words: HeaderWords<Field>,
  required: readonly Field[],
  pointed?: Pointed
): List<Field> | null {
  const lists = findHeaders(document, words, required, pointed)
    .filter(({ row }) => !isHidden(row))
    .map((header) => listUnder(header))
  const filled = lists.filter(({ rows }) => rows.length > 0)
  const bodies = new Set(filled.map(({ tables }) => tables[0]))
  return bodies.size > 1 ? null : (filled[0] ?? lists[0] ?? null)
}

function listUnder<Field extends string>(header: Header<Field>): List<Field> {
  const under = tablesUnder(header, mostTables)
  const tables = under.map(({ table }) => table)
  const count = under.reduce((sum, each) => sum + each.rows.length, 0)
  const rows = under.flatMap((each) => grid(each.rows.slice(0, mostRows)))
  const [first] = tables
  const several = tables.length > 1 && first?.parentElement
  rows.length = Math.min(rows.length, mostRows)
  const goesOn = rows.length < count || tables.length === mostTables
  return { header, element: (several ? commonParent(tables) : first) ?? header.table, tables, rows, goesOn }
}

function commonParent(tables: Element[]): Element | null {
  let around = tables[0]?.parentElement ?? null
  while (around && !tables.every((table) => around?.contains(table))) around = around.parentElement
  return around
}
