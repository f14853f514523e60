/** Real deletion, for people who want something gone. */
import { Dexie } from "dexie"
import { access, type Database } from "./database"
import { eventsIn } from "./pack"
import { packed } from "./packs"

/** Everything, in one step. @throws StoreError when nothing was deleted */
export function eraseEverything(database: Database): Promise<void> {
  return access(database, () =>
    database.transaction("rw", database.tables, async () => {
      for (const table of database.tables) await table.clear()
    })
  )
}

/** Everything of one shop, its history too; "" for what no shop's name stood over. */
export function eraseShop(database: Database, shop: string, name: string): Promise<void> {
  const { events, packs, cases, shelves, shelved, orders, items } = database
  const { overrides, readings, coverage, notices, imports } = database
  const tables = database.tables.filter(({ name }) => name !== "settings") // choices are of no shop
  const whole = [
    [shop, Dexie.minKey],
    [shop, Dexie.maxKey]
  ] as const
  return access(database, () =>
    database.transaction("rw", tables, async () => {
      await events
        .where("[shop+about]")
        .between(...whole, true, true)
        .delete()
      await cases
        .where("[shop+key]")
        .between(...whole, true, true)
        .delete()
      const ids = await shelves.where("shop").equals(shop).primaryKeys()
      await Promise.all([shelves.bulkDelete(ids), shelved.bulkDelete(ids)])
      await orders
        .where("[shop+orderId]")
        .between(...whole, true, true)
        .delete()
      await items
        .where("[shop+itemId]")
        .between(...whole, true, true)
        .delete()
      await overrides
        .where("[shop+rule]")
        .between(...whole, true, true)
        .delete()
      await readings
        .where("[shop+page]")
        .between(...whole, true, true)
        .delete()
      await coverage.delete(shop)
      for (const table of [notices, imports]) await table.filter((row) => row.shop === shop).delete()
      for (const pack of await packs.toArray()) {
        const rest = eventsIn(pack).filter((event) => event.shop !== shop)
        if (rest.length === pack.count) continue
        await packs.delete(pack.id)
        await packs.bulkAdd([...packed([rest], `${name}-${pack.id}`.slice(0, 200))])
      }
    })
  )
}
