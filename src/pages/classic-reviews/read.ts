import { Review } from "../../rows"
import { type Mapping, pointedAt, type Seen, taught } from "../page"
import { scan } from "../reading/blocks"
import { gradeFilter, gradeMarks } from "../reading/grade"
import { hiddenIn } from "../reading/hidden"
import { pendingRow, seenRow } from "../reading/seen-row"
import { isEmptyList } from "../reading/signs"
import { cellsOf, grid, rowsOf } from "../reading/table"
import { each, type Steps } from "../steps"
import { columnsOf, type ScannedRow } from "./columns"
import { words } from "./detect"
import { type ClassicPage, reviewOf } from "./review"

const kind = "classic-reviews"
/** A page shows 40; what is far beyond that is not looked at. */
const mostRows = 550

/** The reviews of the page before the workbench, from the one table whose rows hold reviews and items. */
export function* read(url: string, document: Document, mappings: readonly Mapping[]): Steps<Seen | null> {
  const found: TableOfReviews[] = []
  for (const table of document.querySelectorAll("table")) {
    const list = yield* listIn(table, mappings)
    if (list) found.push(list)
  }
  const lists = found.filter(
    ({ table }) => !found.some((other) => other.table !== table && table.contains(other.table))
  )
  const [list] = lists
  if (!list || lists.length > 1) return null
  const { rows, at, table, header, goesOn } = list
  const bodies = rows.map((row) => row.scans[at.content ?? -1]?.blocks[0]?.label ?? "")
  const page: ClassicPage = {
    at,
    width: header ? cellsOf(header).length : Math.max(0, ...rows.map(({ columns }) => columns.length)),
    marks: yield* gradeMarks(table, new Set(rows.map(({ element }) => element)), goesOn),
    filter: gradeFilter(url),
    prefix: bodies.every((label) => /^评语:/.test(label))
      ? "all"
      : bodies.some((label) => /^评语:/.test(label))
        ? "some"
        : "none"
  }
  return {
    list: document.querySelector("#rateList") ?? table,
    goesOn,
    rows: yield* each(rows, (row) =>
      row.scans.every(({ blocks, media }) => blocks.length + media.length === 0)
        ? pendingRow(row.element)
        : seenRow(row.element, Review, () => reviewOf(row, page))
    )
  }
}

interface TableOfReviews {
  readonly table: Element
  readonly rows: ScannedRow[]
  readonly at: ReturnType<typeof columnsOf>
  readonly header: Element | null
  readonly goesOn: boolean
}

function* listIn(table: Element, mappings: readonly Mapping[]): Steps<TableOfReviews | null> {
  const all = rowsOf(table, mostRows + 1)
  if (!all.some((row) => cellsOf(row).length > 1)) return null
  const hidden = hiddenIn(table)
  const header = all.find((row) => cellsOf(row).some((cell) => cell.nodeName === "TH")) ?? null
  const laidOut = grid(all.slice(0, mostRows).filter((row) => row !== header))
  const rows = yield* each(
    laidOut,
    (row): ScannedRow => ({ ...row, scans: row.columns.map((cell) => scan(cell, hidden)) })
  )
  const filled = rows.filter(
    ({ own, scans }) => own.length > 1 || !isEmptyList(scans[0]?.blocks[0]?.label ?? "")
  )
  const at = columnsOf(filled, header, taught(words, kind, mappings), pointedAt(kind, mappings))
  const isList = at.content !== undefined && at.item !== undefined && at.content !== at.item
  return isList ? { table, rows: filled, at, header, goesOn: all.length > mostRows } : null
}
