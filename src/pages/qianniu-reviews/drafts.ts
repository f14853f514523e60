/** Sorts the rows of the table: reviews, the 追评 rows that follow them, and what is only furniture. */
import type { Block, Scan } from "../reading/blocks"
import type { Header } from "../reading/columns"
import { labelOf } from "../reading/labels"
import { type Piece, pieces } from "../reading/review-body"
import { isEmptyList } from "../reading/signs"
import type { GridRow } from "../reading/table"
import type { Cells } from "./cells"
import type { required, words } from "./detect"

type Field = keyof typeof words

export interface Draft {
  element: Element
  /** Still a skeleton: cells without a word. */
  pending: boolean
  /** Null where the row does not have the header's columns. */
  cells: Record<(typeof required)[number], { cell: Element; scan: Scan }> | null
  /** The content cell's blocks with their labels. */
  content: Piece[]
  /** The blocks of all other cells but the buyer's. */
  others: Block[]
  /** The blocks under 情感分类, null where the page surely has no such column. */
  sentiment: Block[] | null
  /** The blocks of the 追评 row below, in which the text is to be found. */
  append: Piece[] | null
  /** What follows this row cannot be understood, so its 追评 is unknown. */
  followedByUnknown: boolean
}

const appendControl = /^(?:追评回复|回复追评|投诉追评|追评回复记录|投诉追评记录)$/

/** One draft for each row that is a review, or that might be one. */
export function drafts(
  rows: GridRow[],
  header: Header<Field>,
  cells: Cells,
  dateLabels: readonly string[]
): Draft[] {
  const result: Draft[] = []
  let gap = false
  for (const row of rows) {
    const wide = row.columns.length === header.width && row.own.length > 1
    const column = (field: Field) => (wide ? row.columns[header.at[field] ?? -1] : undefined)
    const own = { content: column("content"), item: column("item"), buyer: column("buyer") }
    const scans = row.own.map((cell) => ({ cell, scan: scanOf(cell, own, cells) }))
    const filled = scans.filter(({ scan }) => scan.blocks.length > 0)
    const previous = result[result.length - 1]
    if (filled.length === 0 && !wide) {
      gap = true
      continue
    }
    if (!previous && row.own.length === 1 && isEmptyList(filled[0]?.scan.blocks[0]?.label ?? "")) continue
    const at = (field: Field) => {
      const cell = column(field)
      return cell && scans.find((each) => each.cell === cell)
    }
    const [content, item, buyer] = [at("content"), at("item"), at("buyer")]
    const bare = !item?.scan.blocks.length && !buyer?.scan.blocks.length
    if (bare && previous && !previous.pending && filled.length > 0 && isAppend(row.element, scans, content)) {
      const source = content ?? filled[0]
      if (gap || previous.append) previous.followedByUnknown = true // whose 追评 it is cannot be told
      previous.append = source
        ? pieces(source.scan.blocks.filter(({ label }) => !appendControl.test(label)))
        : []
      continue
    }
    gap = false
    if (bare && previous && filled.length > 0 && !hasDate(content)) previous.followedByUnknown = true
    result.push({
      element: row.element,
      pending: filled.length === 0 && scans.every(({ scan }) => scan.media.length === 0),
      cells: content && item && buyer ? { content, item, buyer } : null,
      content: content ? pieces(content.scan.blocks, dateLabels) : [],
      others: scans.filter((each) => each !== content && each !== buyer).flatMap(({ scan }) => scan.blocks),
      sentiment:
        header.at.sentiment === undefined && header.unknown.length === 0
          ? null
          : (at("sentiment")?.scan.blocks ?? []),
      append: null,
      followedByUnknown: false
    })
  }
  return result
}

type Own = Record<"content" | "item" | "buyer", Element | undefined>

function scanOf(cell: Element, own: Own, cells: Cells): Scan {
  if (cell === own.content) return cells.content(cell)
  if (cell === own.item) return cells.item(cell)
  return cell === own.buyer ? cells.buyer(cell) : cells.words(cell)
}

const hasDate = (content: { scan: Scan } | undefined) =>
  content?.scan.blocks.some(({ label }, index) => index > 0 && labelOf(label).kind === "date") ?? false

/** A row without item and buyer is a 追评 if its class says so, its buttons, or a label beside its text. */
function isAppend(
  row: Element,
  scans: { cell: Element; scan: Scan }[],
  content: { scan: Scan } | undefined
): boolean {
  if (row.classList.contains("next-table-expanded-row")) return true
  const beside = scans.filter(({ scan }) => scan !== content?.scan).flatMap(({ scan }) => scan.blocks)
  const inside = scans.flatMap(({ scan }) => scan.blocks)
  if (beside.some(({ label, control }) => appendControl.test(label) && (control || content))) return true
  if (inside.some(({ label, control }) => control && appendControl.test(label))) return true
  const text = content?.scan.blocks ?? inside
  return text.length > 1 && text.some(({ label }) => labelOf(label).kind === "append")
}
