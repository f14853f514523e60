/** What the orders of the desk are drawn from, read live. */
import { useLiveQuery } from "dexie-react-hooks"
import type { ItemState } from "../../../cases/item"
import type { ItemName } from "../../../orders/item-names"
import type { OrderState } from "../../../orders/order"
import type { Rules } from "../../../rules/rules"
import {
  activeOrders,
  database,
  itemHoursOf,
  itemsReviewed,
  lastReadings,
  outOfStockItems,
  readSetting,
  watchedOrders
} from "../../../store"
import type { LastReading } from "../../../today/badge"
import { libraryOf } from "../../../wording/library-of"
import { ownWordingFrom } from "../../../wording/own-wording"
import type { Sentence } from "../../../wording/sentence"

export interface ShopOrders {
  readonly shop: string
  /** Not arrived yet, or wanted back. */
  readonly watched: readonly OrderState[]
  /** Those that may ask for something today. */
  readonly active: readonly OrderState[]
  readonly outOfStock: readonly ItemState[]
  /** Numbers and titles of items, as the reviews have them. */
  readonly names: readonly ItemName[]
  /** The shipping times that the shop itself states. */
  readonly stated: Rules["itemShipHours"]
}

export interface OrdersNow {
  readonly shops: readonly ShopOrders[]
  /** The last looks at order pages. */
  readonly readings: readonly LastReading[]
  readonly library: readonly Sentence[]
}

/** Undefined until it is read. */
export function useOrders(shops: readonly string[]): OrdersNow | undefined {
  return useLiveQuery(() => readOrders(shops), [shops.join("\n")])
}

/** All at once: what is read one after another is not all observed. */
async function readOrders(names: readonly string[]): Promise<OrdersNow> {
  const ofShop = async (shop: string): Promise<ShopOrders> => {
    const [watched, active, outOfStock, names, stated] = await Promise.all([
      watchedOrders(database, shop),
      activeOrders(database, shop),
      outOfStockItems(database, shop),
      itemsReviewed(database, shop),
      itemHoursOf(database, shop)
    ])
    return { shop, watched, active, outOfStock, names, stated }
  }
  const [readings, wording, ...shops] = await Promise.all([
    lastReadings(database),
    readSetting(database, "wording"),
    ...names.map(ofShop)
  ])
  const isOrders = ({ page }: LastReading) => page === "qianniu-orders" || page === "classic-orders"
  return {
    shops,
    readings: readings.filter((reading) => isOrders(reading) && names.includes(reading.shop)),
    library: libraryOf(ownWordingFrom(wording))
  }
}
