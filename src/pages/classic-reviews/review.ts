import type { Review } from "../../rows"
import { buyerOf } from "../reading/buyer"
import { Unread } from "../reading/failure"
import { type GradeMarks, gradeOf } from "../reading/grade"
import { isId } from "../reading/ids"
import { itemOf } from "../reading/item"
import { labelOf } from "../reading/labels"
import { mediaCountOf } from "../reading/media"
import { pieces } from "../reading/review-body"
import type { At, ScannedRow } from "./columns"
import { talkOf } from "./talk"

export interface ClassicPage {
  at: At
  /** The number of columns. */
  width: number
  marks: GradeMarks
  filter: Review["grade"]
  /** Whether the page prints 评语： before the texts: if only some rows have it, it may be the buyer's. */
  prefix: "all" | "some" | "none"
}

const replyButton = /^(?:回复|解释|回复评价|我要解释)$/

/** One review. Throws Unread for a field that is seen and cannot be read. */
export function reviewOf(row: ScannedRow, page: ClassicPage): Review {
  if (row.columns.length !== page.width) throw new Unread("row", "its cells are not as many as the others'")
  const at = (field: keyof At) => {
    const column = page.at[field]
    const [cell, scan] = column === undefined ? [] : [row.columns[column], row.scans[column]]
    if (!cell || !scan) throw new Unread(field, "its column is not there")
    return { cell, scan }
  }
  const [content, item, buyer] = [at("content"), at("item"), at("buyer")]
  const talk = talkOf(pieces(content.scan.blocks), page.prefix)
  const subject = itemOf(item.cell, item.scan, (label) => /^[¥￥]?[\d.]+元?$/.test(label))
  const others = row.scans
    .filter((scan) => scan !== content.scan && scan !== buyer.scan)
    .flatMap(({ blocks }) => blocks)
  const open = others.some(({ label }) => replyButton.test(label))
  if (open && talk.replied && !talk.append)
    throw new Unread("replied", "a reply stands beside a button for one")
  if (!open && !talk.replied) throw new Unread("replied", "neither a reply nor a button for one is shown")
  const leaves = others.filter(({ control }) => control === null).map(({ label }) => labelOf(label))
  return {
    feedId: feedIdOf(row.element),
    orderId: subject.snapshotId,
    itemId: subject.itemId,
    itemTitle: subject.title,
    buyer: buyerOf(buyer.scan.blocks),
    grade: gradeOf(
      row.element,
      page.marks,
      leaves.flatMap((is) => (is.kind === "grade" ? [is.grade] : [])),
      page.filter,
      (element) =>
        !talk.body.contains(element) &&
        !buyer.cell.contains(element) &&
        !element.closest("a[href]") &&
        !(element.contains(talk.body) && content.cell.contains(element))
    ),
    sentiment: null,
    text: talk.text,
    postedAt: talk.postedAt,
    append: talk.append,
    mediaCount: mediaCountOf(content.scan, talk.until),
    replied: talk.replied,
    replyDaysLeft: null
  }
}

/** The id in `data-id` and in the class feedback-<id>; null where neither is there. */
function feedIdOf(row: Element): string | null {
  const data = row.getAttribute("data-id")
  const named = /(?:^|\s)feedback-(\d+)(?=\s|$)/.exec(row.getAttribute("class") ?? "")?.[1]
  const ids = new Set([data, named].filter((id): id is string => Boolean(id)))
  const [id] = ids
  if (id === undefined) return null
  if (ids.size > 1 || !isId(id))
    throw new Unread("feedId", "the row's data-id and class do not name one review")
  return id
}
