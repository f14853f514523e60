/** The whole store as it is at one moment, in pieces of JSON: what a backup holds. */
import type { Event } from "../cases/event"
import { access, type Database } from "./database"
import type { Pack } from "./stored"

const EVENTS_A_PIECE = 2000

export interface Snapshot {
  /** Each the text of a JSON object, or its UTF-8. */
  readonly pieces: readonly (string | Uint8Array<ArrayBuffer>)[]
  /** How many of each there are in all pieces together. */
  readonly counts: Readonly<
    Record<"events" | "readings" | "coverage" | "notices" | "settings" | "imports", number>
  >
}

const small = ["readings", "coverage", "notices", "settings", "imports"] as const

/**
 * In one transaction, so that nothing moves from an unread part into one that was read. An older version's store may
 * lack some tables: they count as empty. @throws StoreError
 */
export function snapshot(database: Database): Promise<Snapshot> {
  return access(database, () => {
    const here = new Set(database.tables.map(({ name }) => name))
    const events = database.table<Event, string>("events")
    const packs = here.has("packs") ? database.table<Pack, string>("packs") : null
    const tables = small.filter((name) => here.has(name)).map((name) => database.table(name))
    return database.transaction("r", [events, ...(packs ? [packs] : []), ...tables], async () => {
      const pieces: (string | Uint8Array<ArrayBuffer>)[] = []
      let count = 0
      const add = (part: readonly Event[]) => {
        count += part.length
        for (let start = 0; start < part.length; start += EVENTS_A_PIECE)
          pieces.push(JSON.stringify({ events: part.slice(start, start + EVENTS_A_PIECE) }))
      }
      for (let last = ""; packs; ) {
        const rows = await packs.where(":id").above(last).limit(10).toArray()
        if (rows.length === 0) break
        for (const pack of rows) {
          const { events } = pack as { events?: readonly Event[] } // as version 3 had them
          if (events) add(events)
          else {
            pieces.push(pieceOf(pack))
            count += pack.count
          }
        }
        last = rows.at(-1)?.id ?? last
      }
      for (let last = ""; ; ) {
        const rows = await events.where(":id").above(last).limit(EVENTS_A_PIECE).toArray()
        if (rows.length === 0) break
        add(rows)
        last = rows.at(-1)?.id ?? last
      }
      const held = await Promise.all(
        tables.map(async (table) => [table.name, await table.toArray()] as const)
      )
      pieces.push(JSON.stringify(Object.fromEntries(held)))
      const counts = Object.fromEntries(held.map(([name, rows]) => [name, rows.length]))
      const none = Object.fromEntries(small.map((name) => [name, 0]))
      return { pieces, counts: { ...none, ...counts, events: count } as Snapshot["counts"] }
    })
  })
}

const [before, behind] = ['{"events":', "}"].map((text) => new TextEncoder().encode(text)) as [
  Uint8Array,
  Uint8Array
]

/** The bytes of a pack stand in the backup as they are. */
function pieceOf({ json }: Pack): Uint8Array<ArrayBuffer> {
  const piece = new Uint8Array(before.length + json.length + behind.length)
  piece.set(before)
  piece.set(json, before.length)
  piece.set(behind, before.length + json.length)
  return piece
}
