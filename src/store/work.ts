/** All that asks for something now, of every shop, and what is known of the pages: for the badge and the popup. */
import type { LastReading } from "../today/badge"
import type { ShopWork } from "../today/day"
import type { Database } from "./database"
import {
  activeOrders,
  allGaps,
  itemsToFix,
  lastReadings,
  openCases,
  rules,
  type ShopGap,
  shops
} from "./read"

export interface AllWork {
  readonly shops: readonly ShopWork[]
  readonly readings: readonly LastReading[]
  /** Stretches of posting time that nobody looked at. */
  readonly gaps: readonly ShopGap[]
}

export async function allWork(database: Database): Promise<AllWork> {
  const [known, cases, orders, items, readings, gaps] = await Promise.all([
    shops(database),
    openCases(database),
    activeOrders(database),
    itemsToFix(database),
    lastReadings(database),
    allGaps(database)
  ])
  const names = [...new Set([...known, ...[...cases, ...orders, ...items].map(({ shop }) => shop)])]
  const works = names.map(async (shop) => ({
    shop,
    rules: await rules(database, shop),
    cases: cases.filter((state) => state.shop === shop),
    orders: orders.filter((state) => state.shop === shop),
    items: items.filter((state) => state.shop === shop)
  }))
  return { shops: await Promise.all(works), readings, gaps }
}
