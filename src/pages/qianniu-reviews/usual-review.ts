import type { Review } from "../../rows"
import { Unread } from "../reading/failure"
import { gradeOf } from "../reading/grade"
import type { UsualDraft } from "./drafts"
import type { PageFacts } from "./facts"
import { isOutside } from "./review"

/** One review from a row of the usual form, with what stands around it. Throws Unread as `reviewOf` does. */
export function usualReviewOf(draft: UsualDraft, { marks, filter }: PageFacts): Review {
  if (draft.followedByUnknown) throw new Unread("append", "the row below cannot be understood")
  const { row, grades, cells } = draft.usual
  return {
    feedId: row.feedId,
    orderId: row.orderId,
    itemId: row.itemId,
    itemTitle: row.itemTitle,
    buyer: row.buyer,
    grade: gradeOf(draft.element, marks, grades, filter, (element) => isOutside(element, cells)),
    sentiment: row.sentiment,
    text: row.text,
    postedAt: row.postedAt,
    append: draft.append?.() ?? null,
    mediaCount: row.mediaCount,
    replied: row.replied,
    replyDaysLeft: row.replyDaysLeft
  }
}
