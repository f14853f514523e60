/** What the desk's frame shows, read live from the store and cheap however much lies there. */
import { useLiveQuery } from "dexie-react-hooks"
import type { Rules } from "../../../rules/rules"
import {
  countItemsToFix,
  countOpenCases,
  database,
  lastReadings,
  readSetting,
  rules,
  StoreError,
  shops
} from "../../../store"
import type { LastReading } from "../../../today/badge"
import type { Preferences } from "../../../ui/preferences"
import { readPreferences } from "../../shell/preferences"
import { keptAtFrom } from "./backup-reminder"

/** The numbers beside the sections. */
export interface Counts {
  readonly cases: number
  /** Null until it is known. */
  readonly promises: number | null
  readonly fixes: number
}

export interface Frame {
  readonly preferences: Preferences
  readonly shops: readonly string[]
  readonly rules: ReadonlyMap<string, Rules>
  readonly readings: readonly LastReading[]
  readonly counts: Omit<Counts, "promises">
  /** When a backup was last put elsewhere; null: never. */
  readonly backupKeptAt: number | null
}

export type LiveFrame =
  | { readonly state: "loading" }
  | { readonly state: "broken"; readonly message: string }
  | { readonly state: "ready"; readonly frame: Frame }

/** `attempt` is raised to try again after the store could not be opened. */
export function useFrame(shop: string | null, attempt: number): LiveFrame {
  return useLiveQuery(() => readLive(shop), [shop, attempt], { state: "loading" })
}

async function readLive(shop: string | null): Promise<LiveFrame> {
  try {
    return { state: "ready", frame: await readFrame(shop ?? undefined) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { state: "broken", message: error.message }
  }
}

/** Everything at once: what is read one after another is not all observed. */
async function readFrame(shop?: string): Promise<Frame> {
  const [preferences, names, readings, cases, fixes, kept] = await Promise.all([
    readPreferences(),
    shops(database),
    lastReadings(database, shop),
    countOpenCases(database, shop),
    countItemsToFix(database, shop),
    readSetting(database, "exportedAt")
  ])
  const pairs = ["", ...names].map(async (name) => [name, await rules(database, name)] as const)
  return {
    preferences,
    shops: names,
    rules: new Map(await Promise.all(pairs)),
    readings,
    counts: { cases, fixes },
    backupKeptAt: keptAtFrom(kept)
  }
}
