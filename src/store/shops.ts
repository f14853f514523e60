/** The shops that were ever read in this browser, or of which cases were taken in. */
import { Dexie } from "dexie"
import type { Database } from "./database"
import { shelvesOf } from "./shelves"

/** "" stands for pages that named no shop. */
export async function shopsOf(database: Database): Promise<string[]> {
  const read = (await database.readings.orderBy("[shop+page]").keys()) as unknown as [string, string][]
  const shops = new Set(read.map(([shop]) => shop))
  for (const { shop } of await shelvesOf(database, "cases")) shops.add(shop)
  // from one shop's last case to the next shop's first: as many steps as there are shops
  for (let from: unknown = [Dexie.minKey, Dexie.minKey]; ; ) {
    const next = await database.cases.where("[shop+key]").above(from).first()
    if (next === undefined) return [...shops]
    shops.add(next.shop)
    from = [next.shop, Dexie.maxKey]
  }
}
