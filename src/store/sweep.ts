/** What time alone brings about, in every shop: missed deadlines, forgetting, orders that ask for nothing more. */
import { DAY } from "../rules/time"
import { sweep } from "../today/sweep"
import { access, type Database } from "./database"
import { namedRules } from "./items"
import { addEvents, logTables } from "./log"
import { markOrder } from "./marks"
import { type Resting, rowsOn, shelvesOf } from "./shelves"
import { shopsOf } from "./shops"
import type { Kind } from "./stored"

/** Rows of one kind that are forgotten in one sweep: the next one, a minute later, takes the next. */
const BATCH = 200

/** Idempotent. Returns how many events were added. */
export async function runSweep(database: Database, now: number): Promise<number> {
  let added = 0
  for (const shop of await access(database, () => shopsOf(database)))
    added += await sweepShop(database, shop, now)
  return added
}

function sweepShop(database: Database, shop: string, now: number): Promise<number> {
  const { cases, orders } = database
  return access(database, () =>
    database.transaction("rw", logTables(database), async () => {
      const rules = await namedRules(database, shop)
      const latest = now - rules.forgetDays * DAY
      const [open, atRest, openOrders, ordersAtRest] = await Promise.all([
        cases.where("[shop+open]").equals([shop, 1]).toArray(),
        cases
          .where("[shop+restsSince]")
          .between([shop, 0], [shop, latest], true, true)
          .limit(BATCH)
          .toArray(),
        orders.where("[shop+open]").equals([shop, 1]).toArray(),
        orders
          .where("[shop+restsSince]")
          .between([shop, 0], [shop, latest], true, true)
          .limit(BATCH)
          .toArray()
      ])
      const long = await longShelved(database, "cases", shop, latest)
      const longOrders = await longShelved(database, "orders", shop, latest)
      const work = {
        cases: [...open, ...[...atRest, ...long].slice(0, BATCH)],
        orders: [...openOrders, ...[...ordersAtRest, ...longOrders].slice(0, BATCH)]
      }
      const events = await addEvents(database, sweep(work, rules, now), now)
      const finished = openOrders.filter((order) => markOrder(order, rules, now).open === undefined)
      const current = await orders.bulkGet(finished.map(({ orderId }) => [shop, orderId]))
      await orders.bulkPut(
        current.filter((order) => order !== undefined).map((order) => markOrder(order, rules, now))
      )
      return events.length
    })
  )
}

/** What has rested on shelves since before `latest`: about a batch of it. */
async function longShelved<Name extends Kind>(
  database: Database,
  kind: Name,
  shop: string,
  latest: number
): Promise<Resting[Name][]> {
  const isDue = (since: number | null | undefined) => typeof since === "number" && since <= latest
  const found: Resting[Name][] = []
  for (const shelf of await shelvesOf(database, kind, shop)) {
    if (!isDue(shelf.restsSince)) continue
    found.push(...(await rowsOn(database, kind, [shelf], ({ restsSince }) => isDue(restsSince))))
    if (found.length >= BATCH) break
  }
  return found
}
