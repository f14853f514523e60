/** The content cell of the classic page, in its fixed order: text, [date], then the shop's reply and the 追评 with its [date]. */
import type { Review } from "../../rows"
import { Unread } from "../reading/failure"
import { isEmptyBody } from "../reading/labels"
import type { Piece } from "../reading/review-body"

export interface Talk {
  body: Element
  text: string
  postedAt: string
  append: Review["append"]
  replied: boolean
  /** How many blocks stand before the first thing said later: photos up to there belong to the review. */
  until: number
}

const bracketed = ({ is, label }: Piece) => is.kind === "date" && label.startsWith("[")
const replyName = /^\[?(?:掌柜回复|商家回复|卖家回复|店铺回复|解释)\]?:?$/

export function talkOf(all: Piece[], prefix: "all" | "some" | "none"): Talk {
  const own = all[0] && /^评语:?$/.test(all[0].label) ? all.slice(1) : all
  const [body, ...rest] = own
  if (!body) throw new Unread("text", "no text is shown")
  const at = rest.findIndex(bracketed)
  const date = rest[at]
  if (date?.is.kind !== "date")
    throw new Unread(bracketed(body) ? "text" : "postedAt", "a text with its date is not shown")
  if (body.parts.length > 1) throw new Unread("text", "other words stand inside the text")
  if (at > 0) throw new Unread("text", "a second text stands before the date")
  const later = rest.slice(at + 1)
  return {
    body: body.element,
    text: isEmptyBody(body.label.replace(/^评语: ?/, ""))
      ? ""
      : unprefixed(body, own === all ? prefix : "none"),
    postedAt: date.is.at,
    ...laterOf(later),
    until: all.length - later.length
  }
}

function unprefixed({ text, label }: Piece, prefix: "all" | "some" | "none"): string {
  if (prefix === "none" || !/^评语:/.test(label)) return text
  if (prefix === "some") throw new Unread("text", "评语： may be the page's or the buyer's")
  return text.replace(/^[^:：]*[:：]\s*/, "")
}

/** The shop's reply is known by its label, the 追评 by being the one text that is left. */
function laterOf(later: Piece[]): Pick<Talk, "append" | "replied"> {
  const said = later.filter(({ control }) => !control)
  const replies = said.filter(({ is }) => is.kind === "reply")
  const named = new Set(
    replies.filter(({ label }) => replyName.test(label)).map((reply) => said[said.indexOf(reply) + 1])
  )
  const dates = said.filter(bracketed)
  if (said.some(({ is, label }) => is.kind === "text" && /^\[\d{4}-/.test(label)))
    throw new Unread("append", "a date is cut or impossible")
  const labels = said.filter(({ is }) => is.kind === "append" && is.rest === "")
  const texts = said.filter(
    (piece) =>
      !replies.includes(piece) && !named.has(piece) && !dates.includes(piece) && !labels.includes(piece)
  )
  if (dates.length > 1 || texts.length > 1 || labels.length > 1 || replies.length > 1)
    throw new Unread("append", "what was said later cannot be told apart")
  const [text] = texts
  const [date] = dates
  const [label] = labels
  if (!text) {
    if (date || label) throw new Unread("append", "its text cannot be told from a reply")
    return { append: null, replied: replies.length > 0 }
  }
  if (!date && !label) throw new Unread("append", "no date is shown beside a later text")
  if (text.is.kind === "append" || text.parts.length > 1)
    throw new Unread("append", "its label and its text are one")
  const days = label?.is.kind === "append" ? label.is : { at: null, afterDays: null }
  return {
    append: {
      text: isEmptyBody(text.label) ? "" : text.text,
      afterDays: days.afterDays,
      postedAt: date?.is.kind === "date" ? date.is.at : days.at
    },
    replied: replies.length > 0
  }
}
