/** What the page doctor shows, read live from the store. */
import { useLiveQuery } from "dexie-react-hooks"
import { DIAGNOSIS, type KeptDiagnosis } from "../../messages/diagnosis"
import type { PageMapping } from "../../messages/mapping"
import { database, lastReadings, readSetting, readSettings } from "../../store"
import type { LastReading } from "../../today/badge"
import { mappingsFrom } from "./mappings"

export interface Ailing {
  readonly reading: LastReading
  /** Since when it cannot be read; null where it can, but not whole. */
  readonly since: number | null
  /** Null until the page was seen with this doctor at hand. */
  readonly diagnosis: KeptDiagnosis | null
}

export interface Snapshot {
  readonly ailing: readonly Ailing[]
  /** Pages that ask for something else than a doctor, and pages that are read well. */
  readonly others: readonly LastReading[]
  readonly mappings: readonly PageMapping[]
}

/** Undefined while it opens. */
export function useSnapshot(): Snapshot | undefined {
  return useLiveQuery(readSnapshot, [])
}

/** All is asked for at once: what is asked for late in a live query may not be watched. */
async function readSnapshot(): Promise<Snapshot> {
  const [readings, mappings, diagnoses] = await Promise.all([
    lastReadings(database),
    readSetting(database, "mappings"),
    readSettings(database, DIAGNOSIS)
  ])
  const kept = diagnoses as KeptDiagnosis[]
  const ailing = readings.map((reading) => ailingOf(reading, kept))
  return {
    ailing: ailing.filter((one) => one !== null),
    others: readings.filter((_, index) => ailing[index] === null),
    mappings: mappingsFrom(mappings)
  }
}

function ailingOf(reading: LastReading, diagnoses: readonly KeptDiagnosis[]): Ailing | null {
  const { page, shop, health, unreadableSince } = reading
  const isUnwhole = health === "ok" && (reading.unreadable > 0 || reading.partial === true)
  if (health !== "changed" && !isUnwhole) return null
  const diagnosis = diagnoses.find((one) => one.page === page && (one.shop ?? "") === shop) ?? null
  return { reading, since: unreadableSince, diagnosis }
}
