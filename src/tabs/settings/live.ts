/** What the settings page shows, read live from the store. */
import { useLiveQuery } from "dexie-react-hooks"
import type { PageMapping } from "../../messages/mapping"
import { defaultRules, type Rules } from "../../rules/rules"
import { database, readSetting, rules, shops } from "../../store"
import type { Preferences } from "../../ui/preferences"
import { mappingsFrom } from "../doctor/mappings"
import { readPreferences } from "../shell/preferences"

export interface Snapshot {
  readonly shops: readonly string[]
  readonly rules: Rules
  readonly preferences: Preferences
  readonly notices: boolean
  readonly overlay: boolean
  readonly patrolConsent: boolean
  readonly mappings: readonly PageMapping[]
}

/** Undefined while it opens. `shop` "" stands for all shops. */
export function useSnapshot(shop: string): Snapshot | undefined {
  return useLiveQuery(() => readSnapshot(shop), [shop])
}

async function readSnapshot(shop: string): Promise<Snapshot> {
  const read = (name: string) => readSetting(database, name)
  return {
    shops: (await shops(database)).filter((name) => name !== ""),
    rules: (await rules(database, shop)) ?? defaultRules,
    preferences: await readPreferences(),
    notices: (await read("notices")) !== false,
    overlay: (await read("overlay")) !== false,
    patrolConsent: (await read("patrolConsent")) === true,
    mappings: mappingsFrom(await read("mappings"))
  }
}
