/** The texts of a usual row. What might be a label, or is written in an unusual way, is left to the careful reading. */

import { longestLabel } from "../reading/blocks"
import { chinaTime } from "../reading/date"
import { isEmptyBody, labelOf } from "../reading/labels"
import { isVisible, plain, verbatim } from "../reading/normalise"
import { longestPhrase, longestText } from "../reading/review-body"

const dated = /^(?:初次评价|首次评价)[:：] ?(\d{4}-\d{2}-\d{2}) ((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d))?$/
const numbered = /^主评ID[:：] ?(\d{8,20})$/
const ordered = /^订单号[:：] ?(\d{8,20})$/
const orderName = /^订单号[:：]$/
const digits = /^\d{8,20}$/
const masked = /^[!-)+-~\u4e00-\u9fff]{0,6}\*{1,6}[!-)+-~\u4e00-\u9fff]{0,6}$/

/** No label and no phrase for an empty review begins like this. */
const plainlyWords = /^[a-zA-Z\u4e00-\u9fff]/
const maybeLabel = /^[初首评主订追确收掌商卖店解展查翻更复信共好中差此该用买没未系默]/

/** The longest text and title that a review may have. */
export const longest = { text: longestText, title: 500 }

/** A text that is no label, as it stands, "" where it stands for an empty review; null for what might be a label. */
export function usualText(data: string): string | null {
  const text = verbatim(data)
  if (text.length > longest.text) return null
  if (plainlyWords.test(text) && !maybeLabel.test(text)) return text
  if (!isVisible(text)) return null
  const label = text.length > longestLabel ? "" : plain(text)
  if (labelOf(label).kind !== "text") return null
  return isEmptyBody(label) ? "" : text
}

/** What the platform prints under a review: short, and no label. */
export const isPhrase = (data: string): boolean =>
  data.trim().length <= longestPhrase && usualText(data) !== null

/** A date behind its label; `days` remembers which days there are. */
export function usualDate(data: string, days: Map<string, boolean>): string | null {
  const found = dated.exec(data.trim())
  if (!found) return null
  const [, day = "", minute, second = "00"] = found
  const exists = days.get(day) ?? chinaTime(`${day} 00:00`) !== null
  days.set(day, exists)
  return exists ? `${day}T${minute}:${second}+08:00` : null
}

export const usualFeedId = (data: string): string | null => numbered.exec(data.trim())?.[1] ?? null

/** The order number of one text, or of its name in one and its digits in the next. */
export function usualOrderId(first: string, second: string | undefined): string | null {
  if (second === undefined) return ordered.exec(first.trim())?.[1] ?? null
  const number = second.trim()
  return orderName.test(first.trim()) && digits.test(number) ? number : null
}

export function usualNick(data: string): string | null {
  const nick = data.trim()
  return masked.test(nick) && !nick.includes("匿") ? nick : null
}
