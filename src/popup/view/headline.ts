/** One headline that says what is left, or that nobody can know. Silence is never shown as calm. */
import { countedWhys, type Entry } from "../../cases/entry"
import { closingOf, isWorkday } from "../../rules/calendar"
import type { Rules } from "../../rules/rules"
import { dayOf } from "../../rules/time"
import { isLeftToday } from "../../today/left-today"
import type { Watch } from "../../today/watch"
import type { Format } from "../../ui/format"
import { popupTextIn } from "../text"

export interface HeadlinePart {
  readonly text: string
  readonly tone: "late" | "due" | null
}

/** The rules of a shop. */
export type RulesOf = (shop: string) => Rules

const plain = (text: string): HeadlinePart => ({ text, tone: null })
const due = (text: string): HeadlinePart => ({ text, tone: "due" })

export function headline(
  entries: readonly Entry[],
  watch: Watch,
  rulesOf: RulesOf,
  now: number,
  format: Format
): HeadlinePart[] {
  const { head, pages } = popupTextIn(format.language)
  if (watch.state === "trouble") {
    const [before, middle, after] = head.trouble[watch.kind](pages[watch.page])
    return [plain(before), due(middle), plain(after)]
  }
  if (watch.state === "stale") {
    const [span, rest] = head.unread(format.hours(now - watch.lastReadAt))
    return [due(span), plain(rest)]
  }
  if (watch.state === "never" && entries.length === 0) {
    const [before, middle] = head.never
    return [plain(before), due(middle)]
  }
  return whatIsLeft(entries, rulesOf, now, format)
}

function whatIsLeft(
  entries: readonly Entry[],
  rulesOf: RulesOf,
  now: number,
  format: Format
): HeadlinePart[] {
  const { head } = popupTextIn(format.language)
  const counted = entries.filter(({ why }) => countedWhys.has(why))
  const today = entries.filter((entry) => isLeftToday(entry, now))
  const shops = [...new Set(today.map(({ shop }) => shop))] // asked once each: there may be thousands of entries
  const open = shops.some((shop) => isBeforeClosing(rulesOf(shop), now))
  const late = today.filter((entry) => entry.due !== null && entry.due <= now).length
  const unsent = entries.filter(({ why }) => why === "ship-overdue").length
  const over = [late > 0 && head.late(late), unsent > 0 && head.unsent(unsent)].filter(
    (part) => part !== false
  )
  const withLate = (left: string): HeadlinePart[] =>
    over.length === 0
      ? [plain(left)]
      : [plain(left + format.text.comma), { text: over.join(format.text.comma), tone: "late" }]
  if (today.length > 0) return withLate(open ? head.leftToday(today.length) : head.left(today.length))
  if (counted.length > 0) return withLate(head.notToday(counted.length))
  if (entries.length === 0) return [plain(head.done)]
  if (entries.every(({ kind }) => kind === "order")) return withLate(head.orders(entries.length))
  if (entries.every(({ kind }) => kind === "item")) return [plain(head.listing(entries.length))]
  return withLate(head.quiet(entries.length))
}

const isBeforeClosing = ({ workingHours }: Rules, now: number) =>
  isWorkday(dayOf(now)) && now < closingOf(dayOf(now), workingHours)
