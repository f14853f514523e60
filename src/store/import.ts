/** Taking in events from a backup or another machine: the union, in whatever order they come. */
import type { Event } from "../cases/event"
import { access, type Database } from "./database"
import { addEvents, logTables } from "./log"

/** Small transactions leave room for those who read live. */
const CHUNK = 500

export interface Imported {
  readonly added: number
  readonly known: number
}

/** Idempotent: interrupted and begun anew, it adds what is missing. @throws StoreError */
export async function importEvents(
  database: Database,
  events: readonly Event[],
  now: number
): Promise<Imported> {
  let added = 0
  for (let start = 0; start < events.length; start += CHUNK) {
    const chunk = events.slice(start, start + CHUNK)
    const fresh = await access(database, () =>
      database.transaction("rw", logTables(database), async () => await addEvents(database, chunk, now))
    )
    added += fresh.length
  }
  return { added, known: events.length - added }
}
