/** Which reviews ask for a desktop notice, and which notices are still to be shown. */
import type { Case } from "../cases/case"
import type { Event } from "../cases/event"
import { access, type Database } from "./database"
import type { Notice } from "./stored"

/** New neutral or bad reviews (where there are no grades: by the platform's own reading), and new complaints added to old ones. */
export function noticesFor(events: readonly Event[]): Notice[] {
  return events
    .filter(asksForNotice)
    .map(({ id, shop, about, at }) => ({ id, shop, key: about, at, pending: 1 }))
}

function asksForNotice(event: Event): boolean {
  if (event.type === "review-changed") return event.appended
  if (event.type !== "review-seen" || !event.opens) return false
  const { grade, sentiment } = event.review
  if (grade === "neutral" || grade === "bad") return true
  return grade === "unknown" && (sentiment === "negative" || sentiment === "neutral")
}

export interface PendingNotice {
  readonly notice: Notice
  readonly case: Case
}

/** Still to be shown, oldest first. What was dealt with in the meantime needs no notice and is left out. */
export function pendingNotices(database: Database): Promise<PendingNotice[]> {
  return access(database, async () => {
    const notices = await database.notices.where("pending").equals(1).toArray()
    const cases = await database.cases.bulkGet(notices.map(({ shop, key }) => [shop, key]))
    return notices.flatMap((notice, index) => {
      const state = cases[index]
      return state?.dutyOpen ? [{ notice, case: state }] : []
    })
  })
}

/** All that are pending up to this one (ids sort by time) were shown or are needless. */
export function noticesShown(database: Database, last: string): Promise<void> {
  return access(database, async () => {
    await database.notices
      .where("pending")
      .equals(1)
      .filter(({ id }) => id <= last)
      .modify((notice) => {
        delete notice.pending
      })
  })
}
