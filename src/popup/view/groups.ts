/** The checklist in its own order, under a few words: 已逾期 · 承诺 · 下班前 · 跟进 · 快到期 · 发货 · 改描述. */
import type { Entry, Why } from "../../cases/entry"
import { midnightAfter } from "../../rules/time"

export type GroupName =
  | "overdue"
  | "promises"
  | "today"
  | "later"
  | "follow"
  | "ending"
  | "shipping"
  | "listing"

type Timed = Pick<Entry, "why" | "due">

export interface Group<Line extends Timed = Entry> {
  readonly name: GroupName
  readonly entries: readonly Line[]
}

const names: Readonly<Record<Why, GroupName>> = {
  "promise-broken": "overdue",
  "first-contact-overdue": "overdue",
  "promise-due": "promises",
  "first-contact": "today",
  "follow-up": "follow",
  "change-window-ending": "ending",
  "reply-window-ending": "ending",
  "ship-overdue": "shipping",
  "ship-soon": "shipping",
  "gift-message": "shipping",
  "listing-fix": "listing"
}

/** Neighbours of one name stand together; the order of the checklist is never changed. */
export function groupsOf<Line extends Timed>(entries: readonly Line[], now: number): Group<Line>[] {
  const groups: { name: GroupName; entries: Line[] }[] = []
  for (const entry of entries) {
    const name = groupOf(entry, now)
    const last = groups.at(-1)
    if (last?.name === name) last.entries.push(entry)
    else groups.push({ name, entries: [entry] })
  }
  return groups
}

/** A first contact that is due on another day is not before today's closing. */
function groupOf({ why, due }: Timed, now: number): GroupName {
  return why === "first-contact" && due !== null && due > midnightAfter(now) ? "later" : names[why]
}
