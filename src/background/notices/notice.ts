/** What stands on a desktop notice. Its id carries where a click leads, for a worker that remembers nothing. */
import type { Case } from "../../cases/case"
import { placeOf } from "../../messages/place"
import type { Day } from "../../rules/time"
import type { PendingNotice } from "../../store"
import type { DesktopNotice } from "../shell"
import type { NoticeText } from "./text"

/** What does not fit on a notice anyway. */
const LONGEST = 60
const MOST_LINES = 3

/** New reviews: one by its words, several together. */
export function reviewNotice(batch: readonly PendingNotice[], text: NoticeText): DesktopNotice {
  const [first] = batch as [PendingNotice]
  const { shop, review, key } = first.case
  const buttons = [text.open, text.wait]
  if (batch.length > 1) {
    const cases = batch.map((one) => one.case)
    return {
      id: `reviews ${first.notice.id}`,
      title: text.several(batch.length),
      message: linesOf(cases, text),
      buttons
    }
  }
  const grade = review.grade === "neutral" || review.grade === "bad" ? review.grade : "other"
  return {
    id: `review ${first.notice.id}${placeOf(shop, key)}`.slice(0, 480),
    title: `${text.grade[grade]}${text.colon}${cut(review.itemTitle, 24)}`,
    message: cut(wordsOf(first.case, text), LONGEST),
    buttons
  }
}

/** Before going home: how much is left, and the buyers' words of the first few. One left leads to itself. */
export function closingNotice(
  day: Day,
  count: number,
  cases: readonly Case[],
  text: NoticeText
): DesktopNotice {
  const [first] = cases
  const place = count === 1 && first ? placeOf(first.shop, first.key) : ""
  return {
    id: `${CLOSING}${day}${place}`.slice(0, 480),
    title: text.closing(count),
    message: linesOf(cases, text),
    buttons: [text.open, text.wait]
  }
}

const CLOSING = "closing "
export const isClosingNotice = (id: string): boolean => id.startsWith(CLOSING)

/** The place in the popup that this notice is about: `#shop/key`, or "" for the whole list. */
export function placeOfNotice(id: string): string {
  const place = id.indexOf("#")
  return place < 0 ? "" : id.slice(place)
}

const wordsOf = ({ review }: Case, text: NoticeText) => review.append?.text || review.text || text.noWords

const linesOf = (cases: readonly Case[], text: NoticeText) =>
  cases
    .slice(0, MOST_LINES)
    .map((one) => `· ${cut(wordsOf(one, text), 24)}`)
    .join("\n")

/** By code points: half an emoji is not a letter. */
function cut(text: string, length: number): string {
  const letters = [...text]
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : text
}
