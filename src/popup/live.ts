/** What the popup shows, read live from the store. It never writes there. */
import { useLiveQuery } from "dexie-react-hooks"
import type { Database } from "../store/database"
import {
  activeOrders,
  allGaps,
  itemsToFix,
  lastReadings,
  openCases,
  rules,
  type ShopGap,
  shops
} from "../store/read"
import { readSetting } from "../store/settings"
import { StoreError } from "../store/trouble"
import type { LastReading } from "../today/badge"
import { type PreferenceName, type Preferences, preferenceNames, preferencesFrom } from "../ui/preferences"
import { useBackend } from "./backend"
import type { ShopWork } from "./view/work"

export interface Snapshot {
  readonly shops: readonly ShopWork[]
  readonly readings: readonly LastReading[]
  /** Stretches of posting time that nobody looked at. */
  readonly gaps: readonly ShopGap[]
  readonly preferences: Preferences
  /** The worker's last look through the pages, unread. */
  readonly patrol: unknown
}

export type Live =
  | { readonly state: "loading" }
  | { readonly state: "broken"; readonly message: string }
  | { readonly state: "ready"; readonly snapshot: Snapshot }

/** `attempt` is raised to try again after the store could not be opened. */
export function useLive(attempt: number): Live {
  const { database } = useBackend()
  return useLiveQuery(() => readLive(database), [attempt], { state: "loading" })
}

async function readLive(database: Database): Promise<Live> {
  try {
    return { state: "ready", snapshot: await readSnapshot(database) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { state: "broken", message: error.message }
  }
}

async function readSnapshot(database: Database): Promise<Snapshot> {
  const [known, cases, orders, items, readings, gaps, preferences, patrol] = await Promise.all([
    shops(database),
    openCases(database),
    activeOrders(database),
    itemsToFix(database),
    lastReadings(database),
    allGaps(database),
    readPreferences(database),
    readSetting(database, "patrol")
  ])
  const names = [...new Set([...known, ...[...cases, ...orders, ...items].map(({ shop }) => shop)])]
  const works = names.map(async (shop) => ({
    shop,
    rules: await rules(database, shop),
    cases: cases.filter((state) => state.shop === shop),
    orders: orders.filter((state) => state.shop === shop),
    items: items.filter((state) => state.shop === shop)
  }))
  return { shops: await Promise.all(works), readings, gaps, preferences, patrol }
}

async function readPreferences(database: Database): Promise<Preferences> {
  const pairs = preferenceNames.map(
    async (name): Promise<[PreferenceName, unknown]> => [name, await readSetting(database, name)]
  )
  return preferencesFrom(Object.fromEntries(await Promise.all(pairs)))
}
