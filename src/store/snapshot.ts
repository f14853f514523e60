/** The whole store as it is at one moment, in pieces of JSON: what a backup holds. */
import type { Event } from "../cases/event"
import { access, type Database } from "./database"

const EVENTS_A_PIECE = 2000

export interface Snapshot {
  readonly pieces: readonly string[]
  /** How many of each there are in all pieces together. */
  readonly counts: Readonly<
    Record<"events" | "readings" | "coverage" | "notices" | "settings" | "imports", number>
  >
}

/** In one transaction, so that nothing moves from an unread part into one that was read. @throws StoreError */
export function snapshot(database: Database): Promise<Snapshot> {
  const { events, packs, readings, coverage, notices, settings, imports } = database
  const small = [readings, coverage, notices, settings, imports]
  return access(database, () =>
    database.transaction("r", [events, packs, ...small], async () => {
      const pieces: string[] = []
      let count = 0
      const add = (part: readonly Event[]) => {
        count += part.length
        for (let start = 0; start < part.length; start += EVENTS_A_PIECE)
          pieces.push(JSON.stringify({ events: part.slice(start, start + EVENTS_A_PIECE) }))
      }
      for (let last = ""; ; ) {
        const rows = await packs.where(":id").above(last).limit(10).toArray()
        if (rows.length === 0) break
        for (const row of rows) add(row.events)
        last = rows.at(-1)?.id ?? last
      }
      for (let last = ""; ; ) {
        const rows = await events.where(":id").above(last).limit(EVENTS_A_PIECE).toArray()
        if (rows.length === 0) break
        add(rows)
        last = rows.at(-1)?.id ?? last
      }
      const tables = await Promise.all(
        small.map(async (table) => [table.name, await table.toArray()] as const)
      )
      pieces.push(JSON.stringify(Object.fromEntries(tables)))
      const counts = Object.fromEntries(tables.map(([name, rows]) => [name, rows.length]))
      return { pieces, counts: { ...counts, events: count } as Snapshot["counts"] }
    })
  )
}
