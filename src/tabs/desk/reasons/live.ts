/** What the section of reasons counts, read live from the store. */
import { useLiveQuery } from "dexie-react-hooks"
import type { Case } from "../../../cases/case"
import type { ItemState } from "../../../cases/item"
import { dayOf, momentOf } from "../../../rules/time"
import { periodOf } from "../../../statistics/period"
import { casesPostedFrom, database, gaps, isCovered, items, type ShopGap } from "../../../store"

export interface Material {
  readonly cases: readonly Case[]
  readonly items: readonly ItemState[]
  /** Stretches that may hold reviews nobody saw, the newest first; null where it cannot be known. */
  readonly gaps: readonly ShopGap[] | null
}

/** Undefined while it is read. Goes back as far as the longest period and the one before it. */
export function useMaterial(
  shop: string | null,
  shops: readonly string[],
  now: number
): Material | undefined {
  const since = periodOf("half-year", momentOf(dayOf(now), "00:00")).beforeFrom
  const names = (shop === null ? shops : [shop]).join("\n")
  return useLiveQuery(() => read(shop ?? undefined, names.split("\n"), since), [shop, names, since])
}

/** Everything at once: what is read one after another is not all observed. */
async function read(shop: string | undefined, shops: readonly string[], since: number): Promise<Material> {
  const [cases, known, covered, stretches] = await Promise.all([
    casesPostedFrom(database, since, shop),
    items(database, shop),
    Promise.all(shops.map((name) => isCovered(database, name))),
    Promise.all(
      shops.map(async (name) => (await gaps(database, name)).map((gap) => ({ shop: name, ...gap })))
    )
  ])
  const found = stretches.flat().sort((one, other) => other.to - one.to)
  return { cases, items: known, gaps: covered.includes(true) ? found : null }
}
