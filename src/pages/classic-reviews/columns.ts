/** The classic list often has no header: its columns are known by what their cells hold, if all rows agree. */
import type { Scan } from "../reading/blocks"
import { isMasked } from "../reading/buyer"
import { type HeaderWords, headerText, matchWords, type Pointed } from "../reading/columns"
import { itemIdOf, snapshotIdOf } from "../reading/ids"
import { labelOf } from "../reading/labels"
import { cellsOf, type GridRow } from "../reading/table"
import type { words } from "./detect"

export type Field = keyof typeof words
export type At = Partial<Record<Field, number>>

export interface ScannedRow extends GridRow {
  scans: Scan[]
}

const operationWords = /^(?:回复|解释|投诉|删除|修改|查看|已回复|回复评价|追评)/

/** True where a cell holds a review: a text and its date in brackets. */
const holdsReview = ({ blocks }: Scan) =>
  blocks.some(({ label }, index) => index > 0 && label.startsWith("[") && labelOf(label).kind === "date")

const holdsItem = (cell: Element) =>
  [...cell.querySelectorAll("a[href]")].some((link) => snapshotIdOf(link) !== null || itemIdOf(link) !== null)

/** Where each field stands, by the header's words where there is one, else by what most rows hold there. */
export function columnsOf(
  rows: ScannedRow[],
  header: Element | null,
  taught: HeaderWords<Field>,
  pointed: Pointed = {}
): At {
  const width = Math.max(0, ...rows.map(({ columns }) => columns.length))
  const full = rows.filter(({ columns }) => columns.length === width)
  const count = (test: (row: ScannedRow, column: number) => boolean) =>
    Array.from({ length: width }, (_, column) => full.filter((row) => test(row, column)).length)
  const named = header ? matchWords(cellsOf(header).map(headerText), taught, pointed) : {}
  const at: { [field in Field]?: number | undefined } = {
    content: most(
      count((row, column) => holdsReview(row.scans[column] as Scan)),
      full.length
    ),
    item: most(
      count((row, column) => holdsItem(row.columns[column] as Element)),
      full.length
    )
  }
  if (named.content !== undefined && named.content !== at.content) delete at.content
  if (named.item !== undefined && named.item !== at.item) delete at.item
  const texts = count((row, column) =>
    (row.scans[column]?.blocks ?? []).some(({ label }) => label !== "" && !operationWords.test(label))
  )
  const free = texts.flatMap((some, column) =>
    some > 0 && column !== at.content && column !== at.item ? [column] : []
  )
  const masked = count((row, column) =>
    (row.scans[column]?.blocks ?? []).some(({ label }) => isMasked(label))
  )
  const nicks = free.filter((column) => (masked[column] ?? 0) > 0)
  const buyer = named.buyer ?? [free, nicks].find(({ length }) => length === 1)?.[0]
  if (buyer !== undefined && buyer !== at.content && buyer !== at.item) at.buyer = buyer
  return Object.fromEntries(Object.entries(at).filter(([, column]) => column !== undefined)) as At
}

/** The column with the most hits, if it has more than half of the rows and no equal. */
function most(counts: number[], rows: number): number | undefined {
  const best = Math.max(0, ...counts)
  const columns = counts.flatMap((each, column) => (each === best ? [column] : []))
  return best * 2 > rows && columns.length === 1 ? columns[0] : undefined
}
