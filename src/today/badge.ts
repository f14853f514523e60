/** The badge: how many things are urgent, or that nobody is watching. Silence is never shown as calm. */
import { countedWhys, type Entry } from "../cases/entry"
import type { Health, PageKind } from "../rows"
import type { Rules } from "../rules/rules"
import { HOUR } from "../rules/time"

/** The last look at one kind of page of one shop. */
export interface LastReading {
  readonly shop: string
  readonly page: PageKind
  /** When it was last looked at, readable or not, milliseconds. */
  readonly at: number
  readonly health: Health
  readonly rows: number
  /** Rows that were seen and could not be read. */
  readonly unreadable: number
  /** The page showed fewer rows than its pager says. */
  readonly partial?: boolean
  readonly total: number | null
  /** When it was last read well. */
  readonly lastReadableAt: number | null
  /** Since when it cannot be read; null while it can. */
  readonly unreadableSince: number | null
}

export const isReadable = (health: Health): boolean => health === "ok" || health === "empty"
const isReviewPage = (page: PageKind): boolean => page === "qianniu-reviews" || page === "classic-reviews"

/** A number while something counted is open; else `!` when the pages were not read; else "". */
export function badgeText(
  entries: readonly Entry[],
  readings: readonly LastReading[],
  rules: Rules,
  now: number
): string {
  const urgent = entries.filter((entry) => countedWhys.has(entry.why)).length
  if (urgent > 0) return String(urgent)
  return isWatched(readings, rules, now) ? "" : "!"
}

/** A review page was read within a day, and the last look at every page could be read. */
export function isWatched(readings: readonly LastReading[], rules: Rules, now: number): boolean {
  const lastRead = Math.max(
    ...readings
      .filter(({ page }) => isReviewPage(page))
      .map(({ lastReadableAt }) => lastReadableAt ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY
  )
  return (
    now - lastRead <= rules.staleHours * HOUR &&
    readings.every(({ unreadableSince }) => unreadableSince === null)
  )
}

/** The record after one more look. A page that is still loading says nothing and changes nothing. */
export function nextReading(
  last: LastReading | null,
  look: Pick<LastReading, "shop" | "page" | "at" | "health" | "rows" | "unreadable" | "partial" | "total">
): LastReading | null {
  if (look.health === "loading") return last
  const readable = isReadable(look.health)
  return {
    ...look,
    lastReadableAt: readable ? look.at : (last?.lastReadableAt ?? null),
    unreadableSince: readable ? null : (last?.unreadableSince ?? look.at)
  }
}
