/** What the settings page shows, read live from the store. */
import { useLiveQuery } from "dexie-react-hooks"
import type { PageMapping } from "../../messages/mapping"
import type { Rules } from "../../rules/rules"
import { database, readSetting, rulesAsSet, shops } from "../../store"
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

/** All at once: what is read one after another is not all observed. */
async function readSnapshot(shop: string): Promise<Snapshot> {
  const read = (name: string) => readSetting(database, name)
  const [names, inForce, preferences, notices, overlay, patrolConsent, mappings] = await Promise.all([
    shops(database),
    rulesAsSet(database, shop),
    readPreferences(),
    read("notices"),
    read("overlay"),
    read("patrolConsent"),
    read("mappings")
  ])
  return {
    shops: names.filter((name) => name !== ""),
    rules: inForce,
    preferences,
    notices: notices !== false,
    overlay: overlay !== false,
    patrolConsent: patrolConsent === true,
    mappings: mappingsFrom(mappings)
  }
}
