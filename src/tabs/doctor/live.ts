/** What the page doctor shows, read live from the store. */
import { useLiveQuery } from "dexie-react-hooks"
import { diagnosisName, type KeptDiagnosis } from "../../messages/diagnosis"
import type { PageMapping } from "../../messages/mapping"
import { database, lastReadings, readSetting } from "../../store"
import type { LastReading } from "../../today/badge"
import { mappingsFrom } from "./mappings"

export interface Ailing {
  readonly reading: LastReading
  /** Since when it cannot be read. */
  readonly since: number
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

async function readSnapshot(): Promise<Snapshot> {
  const readings = await lastReadings(database)
  const ailing = await Promise.all(readings.map(ailingOf))
  return {
    ailing: ailing.filter((one) => one !== null),
    others: readings.filter((_, index) => ailing[index] === null),
    mappings: mappingsFrom(await readSetting(database, "mappings"))
  }
}

async function ailingOf(reading: LastReading): Promise<Ailing | null> {
  if (reading.unreadableSince === null || reading.health !== "changed") return null
  const kept = (await readSetting(database, diagnosisName(reading.page))) as KeptDiagnosis | undefined
  const diagnosis = kept && (kept.shop ?? "") === reading.shop ? kept : null
  return { reading, since: reading.unreadableSince, diagnosis }
}
