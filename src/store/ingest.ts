/** Taking in a reading: one transaction, so that a worker killed at any moment leaves all of it or nothing. */
import type { Event } from "../cases/event"
import type { Reading } from "../rows"
import { type IntakeContext, intake } from "../today/intake"
import { knownOf } from "./candidates"
import { type Coverage, extendCoverage } from "./coverage"
import { access, type Database } from "./database"
import { addEvents, logTables } from "./log"
import { noticesFor } from "./notices"
import { noteReading } from "./readings"

export interface IngestContext extends IntakeContext {
  /** The page of the list, from 1; null where the address does not say. */
  readonly pageNumber: number | null
  /** Its rows a page; null where the address leaves it at the usual. */
  readonly pageSize?: number | null
}

export interface Ingested {
  readonly added: readonly Event[]
  /** Rows of this reading that were known before it. */
  readonly knownRows: number
}

/**
 * The same reading any number of times gives the same store.
 * @throws StoreError when nothing was taken in
 */
export function ingest(database: Database, reading: Reading, context: IngestContext): Promise<Ingested> {
  const tables = [...logTables(database), database.readings, database.coverage]
  return access(database, () =>
    database.transaction("rw", tables, async () => {
      const { shop, at, view } = context
      const known = await knownOf(database, reading, shop, view)
      const added = await addEvents(database, intake(reading, known, context), at)
      const notices = noticesFor(added)
      if (notices.length > 0) await database.notices.bulkPut(notices)
      await noteReading(database, reading, shop, at)
      await noteCoverage(database, reading, context)
      const seen = added.filter(({ type }) => type === "review-seen" || type === "order-seen")
      return { added, knownRows: reading.rows.length - new Set(seen.map(({ about }) => about)).size }
    })
  )
}

/** Nameless shops may be several: what was looked at is claimed for a named one only. */
async function noteCoverage(database: Database, reading: Reading, context: IngestContext): Promise<void> {
  const { shop } = context
  if (shop === "") return
  const old: Coverage = (await database.coverage.get(shop)) ?? { shop, spans: [], last: null }
  const next = extendCoverage(old, reading, context)
  if (next !== old) await database.coverage.put(next)
}
