import type { Review } from "../../rows"
import { Unread } from "./failure"
import { isEmptyBody } from "./labels"
import { isCut, longestPhrase, longestText, type Piece } from "./review-body"

/**
 * A 追评 from the blocks of its own row: one label (追评：date, 追加评价：收货后N天, sometimes none)
 * and one text, in either order.
 */
export function appendOf(all: Piece[]): NonNullable<Review["append"]> {
  const blocks = all.filter(({ is, control }) => !control && is.kind !== "furniture" && is.kind !== "feedId")
  const labels = blocks.filter(({ is }) => is.kind === "append")
  if (labels.length > 1) throw new Unread("append", "several labels of a 追评 are shown")
  const [label] = labels
  const is = label?.is.kind === "append" ? label.is : { at: null, afterDays: null, rest: "" }
  if (is.rest !== "") throw new Unread("append", "its label and its text are one")
  const texts = blocks.filter((block) => block !== label)
  const [first, ...rest] = texts
  if (!first) throw new Unread("append", "no text is shown")
  if (first.parts.length > 1 || rest.some(({ text }) => text.length > longestPhrase))
    throw new Unread("append", "several texts are shown")
  if (isCut(first.text, all)) throw new Unread("append", "its text is cut")
  if (first.text.length > longestText) throw new Unread("append", "its text is too long")
  return { text: isEmptyBody(first.label) ? "" : first.text, afterDays: is.afterDays, postedAt: is.at }
}
