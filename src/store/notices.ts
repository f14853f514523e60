/** Which reviews ask for a desktop notice, and which notices are still to be shown. */
import * as z from "zod/mini"
import type { Case } from "../cases/case"
import type { Event } from "../cases/event"
import { access, type Database } from "./database"
import { readSetting } from "./settings"
import type { Notice } from "./stored"
import { casesByKeys } from "./wherever"

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
  const { notices, cases, shelves, shelved } = database
  return access(database, () =>
    database.transaction("rw", [notices, cases, shelves, shelved], async () => {
      const waiting = await notices.where("pending").equals(1).toArray()
      const states = await casesByKeys(
        database,
        waiting.map(({ shop, key }) => [shop, key])
      )
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

/** What was told last, kept among the settings: a worker remembers nothing. */
const LastTold = z.object({
  at: z.number(),
  /** Nothing is told before. */
  restUntil: z.number(),
  /** The last notices, each with the reviews that it told of: its buttons may be pressed much later. */
  shown: z._default(z.array(z.object({ id: z.string(), ids: z.array(z.string()) })), []),
  /** The last day whose closing was told of. */
  closing: z.nullable(z.string())
})
export type LastTold = z.infer<typeof LastTold>

const NAME = "told"
const nothingTold: LastTold = { at: 0, restUntil: 0, shown: [], closing: null }
/** More than anybody leaves lying on a desktop. */
const MOST_SHOWN = 12

export async function lastTold(database: Database): Promise<LastTold> {
  return LastTold.safeParse(await readSetting(database, NAME)).data ?? nothingTold
}

interface Told extends Omit<LastTold, "shown"> {
  /** The desktop notice. */
  readonly id: string
  /** The notices of reviews that it told of. */
  readonly ids: readonly string[]
}

/** A notice was shown: struck off and remembered in one step. */
export function noticesTold(database: Database, { id, ids, ...told }: Told): Promise<void> {
  return changeTold(database, async ({ shown }) => {
    await strikeOff(database, ids)
    const others = shown.filter((one) => one.id !== id)
    return { ...told, shown: [{ id, ids: [...ids] }, ...others].slice(0, MOST_SHOWN) }
  })
}

/** What this notice told of waits again, until then; no other. */
export function tellAgain(
  database: Database,
  id: string,
  restUntil: number,
  closingToo: boolean
): Promise<void> {
  return changeTold(database, async (last) => {
    const ids = last.shown.find((one) => one.id === id)?.ids ?? []
    const told = await database.notices.bulkGet(ids)
    await database.notices.bulkPut(
      told.flatMap((notice) => (notice ? [{ ...notice, pending: 1 as const }] : []))
    )
    return { ...last, restUntil, ...(closingToo && { closing: null }) }
  })
}

function changeTold(database: Database, change: (last: LastTold) => Promise<LastTold>): Promise<void> {
  const { notices, settings } = database
  return access(database, () =>
    database.transaction("rw", [notices, settings], async () => {
      const last = LastTold.safeParse((await settings.get(NAME))?.value).data ?? nothingTold
      await settings.put({ name: NAME, value: await change(last) })
    })
  )
}

async function strikeOff(database: Database, ids: readonly string[]): Promise<void> {
  await database.notices
    .where("id")
    .anyOf(ids)
    .modify((notice) => {
      delete notice.pending
    })
}
