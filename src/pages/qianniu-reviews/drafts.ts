/** Sorts the rows of the table: reviews, the 追评 rows that follow them, and what is only furniture. */
import type { Review } from "../../rows"
import { appendOf } from "../reading/append"
import { type Block, type Scan, scan } from "../reading/blocks"
import type { Header } from "../reading/columns"
import { labelOf } from "../reading/labels"
import { type Piece, pieces } from "../reading/review-body"
import { isEmptyList } from "../reading/signs"
import type { GridRow } from "../reading/table"
import type { Steps } from "../steps"
import type { required, words } from "./detect"
import type { UsualReview, UsualRows } from "./usual"

type Field = keyof typeof words

interface Common {
  element: Element
  /** Still a skeleton: cells without a word. */
  pending: boolean
  /** The 追评 row below; throws Unread where it cannot be read. */
  append: (() => NonNullable<Review["append"]>) | null
  /** What follows this row cannot be understood, so its 追评 is unknown. */
  followedByUnknown: boolean
}

/** A row of the usual form, already read. */
export interface UsualDraft extends Common {
  usual: UsualReview
}

/** A row taken apart with care. */
export interface CarefulDraft extends Common {
  usual: null
  /** Null where the row does not have the header's columns. */
  cells: Record<(typeof required)[number], { cell: Element; scan: Scan }> | null
  /** The content cell's blocks with their labels. */
  content: Piece[]
  /** The blocks of all other cells but the buyer's. */
  others: Block[]
  /** The blocks under 情感分类, null where the page surely has no such column. */
  sentiment: Block[] | null
}

export type Draft = UsualDraft | CarefulDraft

const appendControl = /^(?:追评回复|回复追评|投诉追评|追评回复记录|投诉追评记录)$/

/** One draft for each row that is a review, or that might be one. */
export function* drafts(
  rows: GridRow[],
  header: Header<Field>,
  hidden: ReadonlySet<Element>,
  usual: UsualRows | null,
  dateLabels: readonly string[]
): Steps<Draft[]> {
  const result: Draft[] = []
  let gap = false
  for (const row of rows) {
    yield
    const previous = result[result.length - 1]
    const review = usual?.review(row)
    if (review) {
      gap = false
      const { element } = row
      result.push({ element, pending: false, append: null, followedByUnknown: false, usual: review })
      continue
    }
    const above = !gap && previous && !previous.pending && !previous.append ? previous : null
    const append = above && usual?.append(row)
    if (append) {
      above.append = () => append
      continue
    }
    const wide = row.columns.length === header.width && row.own.length > 1
    const column = (field: Field) => (wide ? row.columns[header.at[field] ?? -1] : undefined)
    const scans = row.own.map((cell) => ({ cell, scan: scan(cell, hidden) }))
    const filled = scans.filter(({ scan }) => scan.blocks.length > 0)
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
      const blocks = source?.scan.blocks.filter(({ label }) => !appendControl.test(label)) ?? []
      previous.append = () => appendOf(pieces(blocks))
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
      followedByUnknown: false,
      usual: null
    })
  }
  return result
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
