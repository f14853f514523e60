import { Review } from "../../rows"
import type { Mapping, Seen, SeenRow } from "../page"
import { pointedAt, taught, taughtLabels } from "../page"
import { gradeFilter, gradeMarks } from "../reading/grade"
import { hiddenIn, rowsWithUnseen } from "../reading/hidden"
import { findList } from "../reading/list"
import { leadOf } from "../reading/review-body"
import { pendingRow, seenRow } from "../reading/seen-row"
import { each, type Steps } from "../steps"
import { required, words } from "./detect"
import { type CarefulDraft, type Draft, drafts } from "./drafts"
import type { PageFacts } from "./facts"
import { reviewOf, showsOrders, showsSentiments } from "./review"
import { UsualRows } from "./usual"
import { usualReviewOf } from "./usual-review"

const kind = "qianniu-reviews"
type Field = keyof typeof words

/** The reviews of the workbench's list, whose columns are found by their header words. */
export function* read(url: string, document: Document, mappings: readonly Mapping[]): Steps<Seen | null> {
  const list = findList<Field>(
    document,
    taught<Field>(words, kind, mappings),
    required,
    pointedAt(kind, mappings)
  )
  if (!list) return null
  yield
  const labels = {
    date: taughtLabels(kind, "postedAt", mappings),
    order: taughtLabels(kind, "orderId", mappings)
  }
  const hidden = hiddenIn(list.element)
  const isTaught = labels.date.length + labels.order.length > 0
  const elements = new Set(list.rows.map(({ element }) => element))
  const usual = isTaught ? null : new UsualRows(list.header, rowsWithUnseen(list.element, hidden, elements))
  yield
  const found = yield* drafts(list.rows, list.header, hidden, usual, labels.date)
  const careful = found.filter((draft): draft is CarefulDraft => draft.usual === null)
  const some = careful.length < found.length // a row of the usual form shows what there is on this page
  const page = {
    marks: yield* gradeMarks(list.element, elements, list.goesOn),
    filter: gradeFilter(url),
    lead: some ? null : leadOf(careful.filter(({ pending }) => !pending).map(({ content }) => content)),
    orderLabels: labels.order,
    showsOrders: some || showsOrders(careful, labels.order),
    showsSentiments: some || showsSentiments(careful),
    blankSentiments:
      list.header.at.sentiment === undefined
        ? 0
        : careful.filter(({ cells, pending, sentiment }) => cells && !pending && sentiment?.length === 0)
            .length
  }
  yield
  const rows = yield* each(found, (draft) => drawn(draft, page))
  return { list: list.element, goesOn: list.goesOn, rows }
}

function drawn(draft: Draft, page: PageFacts): SeenRow {
  if (draft.pending) return pendingRow(draft.element)
  return draft.usual
    ? seenRow(draft.element, null, () => usualReviewOf(draft, page))
    : seenRow(draft.element, Review, (problems) => reviewOf(draft, page, problems))
}
