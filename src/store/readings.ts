/** What the pages were like when last read. Kept beside the log: it is about pages, not about cases. */
import type { Reading } from "../rows"
import { nextReading } from "../today/badge"
import { isPartial, unreadRows } from "../unread"
import type { Database } from "./database"

/**
 * Inside a transaction. A signed-out or blocked page names no shop and is kept under ""; once the same kind
 * of page is readable for a shop, that trouble is over.
 */
export async function noteReading(
  database: Database,
  reading: Reading,
  shop: string,
  at: number
): Promise<void> {
  const { page, health, total } = reading
  const last = (await database.readings.get([shop, page])) ?? null
  const look = {
    shop,
    page,
    at,
    health,
    total,
    rows: reading.rows.length,
    unreadable: unreadRows(reading),
    partial: isPartial(reading)
  }
  const next = nextReading(last, look)
  if (next === null) return
  await database.readings.put(next)
  if (shop === "" || next.unreadableSince !== null) return
  const nameless = await database.readings.get(["", page])
  if (nameless && nameless.unreadableSince !== null) await database.readings.delete(["", page])
}
