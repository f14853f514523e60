import { Review } from "../../rows"
import type { Mapping, Seen, SeenRow } from "../page"
import { pointedAt, taught, taughtLabels } from "../page"
import { gradeFilter, gradeMarks } from "../reading/grade"
import { hiddenIn } from "../reading/hidden"
import { findList } from "../reading/list"
import { leadOf } from "../reading/review-body"
import { pendingRow, seenRow } from "../reading/seen-row"
import { Cells } from "./cells"
import { required, words } from "./detect"
import { type Draft, drafts } from "./drafts"
import type { PageFacts } from "./facts"
import { reviewOf, showsOrders, showsSentiments } from "./review"

const kind = "qianniu-reviews"
type Field = keyof typeof words

/** The reviews of the workbench's list, whose columns are found by their header words. */
export function read(url: string, document: Document, mappings: readonly Mapping[]): Seen | null {
  const list = findList<Field>(
    document,
    taught<Field>(words, kind, mappings),
    required,
    pointedAt(kind, mappings)
  )
  if (!list) return null
  const labels = {
    date: taughtLabels(kind, "postedAt", mappings),
    order: taughtLabels(kind, "orderId", mappings)
  }
  const cells = new Cells(hiddenIn(list.element))
  const found = drafts(list.rows, list.header, cells, labels.date)
  const page = {
    marks: gradeMarks(list.element, new Set(list.rows.map(({ element }) => element))),
    filter: gradeFilter(url),
    lead: leadOf(found.filter(({ pending }) => !pending).map(({ content }) => content)),
    orderLabels: labels.order,
    showsOrders: showsOrders(found, labels.order),
    showsSentiments: showsSentiments(found),
    blankSentiments:
      list.header.at.sentiment === undefined
        ? 0
        : found.filter(({ cells, pending, sentiment }) => cells && !pending && sentiment?.length === 0).length
  }
  return { list: list.element, rows: found.map((draft) => drawn(draft, page)) }
}

const drawn = (draft: Draft, page: PageFacts): SeenRow =>
  draft.pending
    ? pendingRow(draft.element)
    : seenRow(draft.element, Review, (problems) => reviewOf(draft, page, problems))
