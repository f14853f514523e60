/** From rows of a table to ordinary events: an imported case is a case like any other. */
import { encodeTime } from "ulid"
import type { Deed, Event, Judgement } from "../cases/event"
import type { Review } from "../rows"
import type { Rules } from "../rules/rules"
import { DAY, parseTime } from "../rules/time"
import { keyFor } from "../today/known"
import type { LedgerRow } from "./ledger"

/** Signs what a table said. */
export const IMPORT_AUTHOR = "import"
/** Cases that came from a table can be found by it. */
export const IMPORT_LABEL = "导入"

export interface ImportOptions {
  readonly shop: string
  /** Milliseconds. */
  readonly now: number
  readonly rules: Rules
  /** Keys of cases that are known: these rows are other ones. */
  readonly taken: Iterable<string>
  /** What becomes of rows that do not say how they ended: followed while the buyer can still change the grade, or all of them, or none. */
  readonly unfinished: "recent" | "all" | "none"
  readonly judge: (text: string) => Judgement
  readonly isExtortion: (text: string) => boolean
  /** SHA-256 of a text: ids follow from what they say, so that a second import adds nothing. */
  readonly digest: (text: string) => Promise<Uint8Array>
}

/** In order; the first one's id names the whole import, the others carry it in `with`. */
export async function importEvents(rows: readonly LedgerRow[], options: ImportOptions): Promise<Event[]> {
  const { shop, now } = options
  const events: Event[] = []
  const taken = new Set(options.taken)
  for (const row of rows) {
    const key = freeKey(row.review, taken)
    taken.add(key)
    const follow = isFollowed(row, options)
    // what is followed counts from now on: nobody was told of it before; the rest stays in its own time
    const at = follow ? now : (row.seenAt ?? parseTime(row.review.postedAt))
    const name = await nameOf(JSON.stringify([shop, key, row.review]), options)
    for (const [step, deed] of deedsOf(row, follow, options).entries()) {
      const id = `${encodeTime(at)}${step}${name}`
      const stamp = { id, at, by: IMPORT_AUTHOR, shop, about: key }
      const first = events[0]?.id
      events.push({ ...deed, ...stamp, ...(first === undefined ? {} : { with: first }) } as Event)
    }
  }
  return events
}

/** Tables know days, not minutes: several rows may share all that a key is made of. */
function freeKey(review: Review, taken: ReadonlySet<string>): string {
  const key = keyFor(review, (other) => taken.has(other))
  let free = key
  for (let count = 2; taken.has(free); count += 1) free = `${key}|${count}`
  return free
}

export function isFollowed(
  { ending, review }: LedgerRow,
  { unfinished, rules, now }: Pick<ImportOptions, "unfinished" | "rules" | "now">
): boolean {
  if (ending === "open") return true
  if (ending !== null || unfinished === "none") return false
  return unfinished === "all" || now < parseTime(review.postedAt) + rules.changeWindowDays * DAY
}

/** How it was solved, and when, a table does not say: it is closed and no time is made up for it. */
function deedsOf(row: LedgerRow, follow: boolean, { judge, isExtortion }: ImportOptions): Deed[] {
  const { review, note, cause, clerk, ending } = row
  const said = `${review.text}${review.append?.text ?? ""}`
  const deeds: Deed[] = [
    { type: "review-seen", review, judgement: judge(said), opens: true, extortion: isExtortion(said) },
    { type: "labelled", label: IMPORT_LABEL, on: true }
  ]
  if (note !== "") deeds.push({ type: "note", text: note })
  if (cause !== null) deeds.push({ type: "judged", unhappy: true, cause })
  if (clerk !== "") deeds.push({ type: "handed-over", to: clerk })
  if (!follow)
    deeds.push({ type: "closed", result: ending === null || ending === "open" ? "expired" : ending })
  return deeds
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** 15 characters of 5 bits each: with time and step it has the shape of every other id. */
async function nameOf(text: string, { digest }: ImportOptions): Promise<string> {
  const bytes = await digest(text)
  return [...bytes.subarray(0, 15)].map((byte) => alphabet[byte % 32]).join("")
}
