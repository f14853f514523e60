/** When an entry is due, in the two or three words that stand at the end of its line. */
import type { Entry } from "../cases/entry"
import { dayOf, HOUR, MINUTE, momentOf } from "../rules/time"
import type { Format } from "./format"

export type Tone = "late" | "due" | "calm" | "ok"

export interface Label {
  readonly text: string
  readonly tone: Tone
}

/** Null where nothing runs out. */
export function dueLabel(
  { why, due }: Pick<Entry, "why" | "due">,
  now: number,
  format: Format
): Label | null {
  if (due === null) return null
  const { time, row } = format.text
  switch (why) {
    case "promise-broken":
    case "first-contact-overdue":
      return { text: time.late(format.span(now - due)), tone: "late" }
    case "ship-overdue":
      return { text: time.over(format.span(now - due)), tone: "late" }
    case "promise-due":
    case "first-contact":
      return { text: untilLabel(due, now, format), tone: "due" }
    case "follow-up":
      return { text: time.from(format.moment(due, now)), tone: "calm" }
    case "change-window-ending":
      return { text: row.changeEnds(format.span(due - now)), tone: "due" }
    case "reply-window-ending":
      return { text: row.replyEnds(format.span(due - now)), tone: "due" }
    case "ship-soon":
      return { text: time.left(hoursMinutes(due - now, format)), tone: "due" }
    case "gift-message":
      return { text: time.before(format.day(due, now)), tone: "calm" }
    case "listing-fix":
      return null
  }
}

/** "18:00 前"; "今天" where it is due by the end of a day. */
export function untilLabel(due: number, now: number, format: Format): string {
  const day = dayOf(due - 1)
  const endOfDay = due >= momentOf(day, "23:59")
  return endOfDay ? format.day(due - 1, now) : format.text.time.before(format.moment(due, now))
}

function hoursMinutes(span: number, format: Format): string {
  const hours = Math.floor(span / HOUR)
  const minutes = Math.floor((span % HOUR) / MINUTE)
  return hours > 0 && minutes > 0 ? format.text.time.hoursMinutes(hours, minutes) : format.span(span)
}
