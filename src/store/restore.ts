/** Taking in a backup: the union of what it says and what is known here, all of it or nothing. */
import type { Event } from "../cases/event"
import type { LastReading } from "../today/badge"
import { addMany } from "./bulk"
import { type Coverage, mergeCoverage } from "./coverage"
import { access, type Database } from "./database"
import { logTables } from "./log"
import type { Notice, Setting, TableImport } from "./stored"
import { wholeLog } from "./stored-logs"

export interface RestoreContents {
  readonly events: readonly Event[]
  readonly readings: readonly LastReading[]
  readonly coverage: readonly Coverage[]
  readonly notices: readonly Notice[]
  readonly settings: readonly Setting[]
  readonly imports: readonly TableImport[]
}

export interface Restored {
  readonly added: number
  readonly known: number
  /** Choices that differ here and there: those of this machine stay. */
  readonly keptSettings: number
}

/** What a restore would add, for the person to see before it. */
export function compare(database: Database, { events, settings }: RestoreContents): Promise<Restored> {
  return access(database, () =>
    database.transaction("r", [database.events, database.packs, database.settings], async () => {
      const { ids } = await wholeLog(database, new Set())
      const known = events.reduce((count, { id }) => count + (ids.has(id) ? 1 : 0), 0)
      const keptSettings = await differing(database, settings)
      return { added: new Set(events.map(({ id }) => id)).size - known, known, keptSettings }
    })
  )
}

/** One transaction. `name` is unique for each call. @throws StoreError when nothing was taken in */
export function restore(
  database: Database,
  contents: RestoreContents,
  now: number,
  name: string
): Promise<Restored> {
  const { readings, coverage, notices, settings, imports } = database
  const tables = [...logTables(database), readings, coverage, settings, imports]
  return access(database, () =>
    database.transaction("rw", tables, async () => {
      const keptSettings = await differing(database, contents.settings)
      const added = await addMany(database, contents.events, now, name)
      const here = await readings.bulkGet(contents.readings.map(({ shop, page }) => [shop, page]))
      await readings.bulkPut(contents.readings.filter(({ at }, index) => at > (here[index]?.at ?? 0)))
      const covered = await coverage.bulkGet(contents.coverage.map(({ shop }) => shop))
      await coverage.bulkPut(contents.coverage.map((there, index) => mergeCoverage(there, covered[index])))
      await addUnknown(notices, contents.notices, ({ id }) => id)
      await addUnknown(settings, contents.settings, (setting) => setting.name)
      await addUnknown(imports, contents.imports, ({ id }) => id)
      return { added, known: contents.events.length - added, keptSettings }
    })
  )
}

async function addUnknown<Row>(
  table: import("dexie").Table<Row, string>,
  rows: readonly Row[],
  keyOf: (row: Row) => string
): Promise<void> {
  const here = await table.bulkGet(rows.map(keyOf))
  await table.bulkPut(rows.filter((_, index) => here[index] === undefined))
}

async function differing(database: Database, settings: readonly Setting[]): Promise<number> {
  const here = await database.settings.bulkGet(settings.map(({ name }) => name))
  return settings.filter(
    ({ value }, index) =>
      here[index] !== undefined && JSON.stringify(here[index].value) !== JSON.stringify(value)
  ).length
}
