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

/** Still to be shown, oldest first. What was dealt with in the meantime needs no notice: it is struck off. */
export function pendingNotices(database: Database): Promise<PendingNotice[]> {
  const { notices, cases } = database
  return access(database, () =>
    database.transaction("rw", [notices, cases], async () => {
      const waiting = await notices.where("pending").equals(1).toArray()
      const states = await cases.bulkGet(waiting.map(({ shop, key }) => [shop, key]))
      const still = waiting.flatMap((notice, index) => {
        const state = states[index]
        return state?.dutyOpen ? [{ notice, case: state }] : []
      })
      const needed = new Set(still.map(({ notice }) => notice.id))
      await strikeOff(
        database,
        waiting.filter(({ id }) => !needed.has(id)).map(({ id }) => id)
      )
      return still
    })
  )
}

/** These were shown. */
export function noticesShown(database: Database, ids: readonly string[]): Promise<void> {
  return access(database, () => strikeOff(database, ids))
}

async function strikeOff(database: Database, ids: readonly string[]): Promise<void> {
  await database.notices
    .where("id")
    .anyOf(ids)
    .modify((notice) => {
      delete notice.pending
    })
}
