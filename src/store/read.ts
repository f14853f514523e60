/** What readers may ask for. Each is cheap however much lies in the store, and can be observed by liveQuery. */
import { Dexie, type Table } from "dexie"
import type { Case } from "../cases/case"
import type { Event } from "../cases/event"
import { type ItemState, needsFix } from "../cases/item"
import type { OrderState } from "../orders/order"
import type { Rules } from "../rules/rules"
import type { LastReading } from "../today/badge"
import type { CaseKey } from "./changes"
import { type Gap, gapsOf } from "./coverage"
import { access, type Database } from "./database"
import { namedRules } from "./items"
import { ownItemHours, rulesOf } from "./overrides"
import { logOf } from "./packs"
import { inBothPlaces } from "./shelves"
import { shopsOf } from "./shops"
import { casesByKeys, orderWithId } from "./wherever"

/** Cases that may stand on the checklist: opened and not closed, or with an unkept promise. All shops without `shop`. */
export function openCases(database: Database, shop?: string): Promise<Case[]> {
  return access(database, () => openRows(database.cases, shop))
}

/** Orders that may still ask for something. */
export function activeOrders(database: Database, shop?: string): Promise<OrderState[]> {
  return access(database, () => openRows(database.orders, shop))
}

export function itemOf(database: Database, shop: string, itemId: string): Promise<ItemState | null> {
  return access(database, async () => (await database.items.get([shop, itemId])) ?? null)
}

/** Items that the shop has none of. There are few items of which anything was noted: no index is needed. */
export function outOfStockItems(database: Database, shop: string): Promise<ItemState[]> {
  return access(database, () =>
    database.items
      .where("[shop+itemId]")
      .between([shop, ""], [shop, "\uffff"])
      .filter(({ outOfStock }) => outOfStock !== undefined)
      .toArray()
  )
}

/** Orders that may disappoint before anybody complains: not arrived yet, or wanted back. */
export function watchedOrders(database: Database, shop: string): Promise<OrderState[]> {
  return access(database, () => database.orders.where("[shop+watch]").equals([shop, 1]).toArray())
}

export function itemsToFix(database: Database, shop?: string): Promise<ItemState[]> {
  return access(database, () => openRows(database.items, shop))
}

function openRows<Row>(table: Table<Row, [string, string]>, shop?: string): PromiseLike<Row[]> {
  return shop === undefined
    ? table.where("open").equals(1).toArray()
    : table.where("[shop+open]").equals([shop, 1]).toArray()
}

/** Some of the open cases, as many as a first screen needs. */
export function someOpenCases(database: Database, limit: number): Promise<Case[]> {
  return access(database, () => database.cases.where("open").equals(1).limit(limit).toArray())
}

/** In the order of the keys; what is not there is left out. */
export function casesOf(database: Database, keys: readonly CaseKey[]): Promise<Case[]> {
  return access(database, async () => {
    const found = await casesByKeys(database, keys)
    return found.filter((state) => state !== undefined)
  })
}

export function countOpenCases(database: Database, shop?: string): Promise<number> {
  return access(database, () =>
    shop === undefined
      ? database.cases.where("open").equals(1).count()
      : database.cases.where("[shop+open]").equals([shop, 1]).count()
  )
}

export async function countItemsToFix(database: Database, shop?: string): Promise<number> {
  return (await itemsToFix(database, shop)).filter(needsFix).length
}

/** Every item that a complaint or a clerk ever spoke of. */
export function allItems(database: Database, shop?: string): Promise<ItemState[]> {
  return access(database, () =>
    shop === undefined
      ? database.items.toArray()
      : database.items.where("[shop+itemId]").between([shop, Dexie.minKey], [shop, Dexie.maxKey]).toArray()
  )
}

/** A case with an unkept promise is open, whatever its state. */
export async function countUnkeptPromises(database: Database, shop?: string): Promise<number> {
  const cases = await openCases(database, shop)
  return cases.reduce((sum, { promises }) => sum + promises.filter(({ keptAt }) => keptAt === null).length, 0)
}

export function caseOf(database: Database, shop: string, key: string): Promise<Case | null> {
  return access(database, async () => (await casesByKeys(database, [[shop, key]]))[0] ?? null)
}

/** Every case, opened or not, whose review was written from this moment on. Reads as many rows as there are. */
export function casesPostedFrom(database: Database, from: number, shop?: string): Promise<Case[]> {
  const { cases } = database
  const passes = ({ postedAt }: Case) => postedAt >= from
  return access(database, () =>
    inBothPlaces(database, "cases", {
      shop,
      choose: (labels) => labels.filter(({ to }) => to >= from),
      passes,
      rows: () =>
        shop === undefined
          ? cases.filter(passes).toArray()
          : cases.where("[shop+postedAt]").between([shop, from], [shop, Number.POSITIVE_INFINITY]).toArray()
    })
  )
}

/** Items that were ever complained about in a way that their page could have prevented. */
export function items(database: Database, shop?: string): Promise<ItemState[]> {
  return access(database, () =>
    shop === undefined
      ? database.items.toArray()
      : database.items.where("[shop+itemId]").between([shop, ""], [shop, "\uffff"]).toArray()
  )
}

/** By the order's id or one of its parts'. */
export function orderOf(database: Database, shop: string, id: string): Promise<OrderState | null> {
  return access(database, async () => await orderWithId(database, shop, id))
}

/** Everything that happened to a case, oldest first, undone events included. */
export function caseTimeline(database: Database, shop: string, key: string): Promise<Event[]> {
  return access(database, () => logOf(database, shop, key))
}

export function lastReadings(database: Database, shop?: string): Promise<LastReading[]> {
  return access(database, async () => {
    const readings = await database.readings.toArray()
    return shop === undefined ? readings : readings.filter((reading) => reading.shop === shop)
  })
}

export function shops(database: Database): Promise<string[]> {
  return access(database, () => shopsOf(database))
}

/** As they were set, for the page on which they are changed. */
export function rulesAsSet(database: Database, shop = ""): Promise<Rules> {
  return access(database, () => rulesOf(database, shop))
}

/** The shipping times that this shop itself states. */
export function itemHoursOf(database: Database, shop: string): Promise<Rules["itemShipHours"]> {
  return access(database, () => ownItemHours(database, shop))
}

/** With each item's stated shipping time under its title too, as the list of sold orders names it. */
export function rules(database: Database, shop = ""): Promise<Rules> {
  return access(database, () => namedRules(database, shop))
}

/** Stretches of posting time, oldest first, in which there may be reviews that nobody saw. */
export function gaps(database: Database, shop: string): Promise<Gap[]> {
  return access(database, async () => gapsOf(await database.coverage.get(shop)))
}

/** Whether the list of reviews was ever read in its order, so that gaps can be known at all. */
export function isCovered(database: Database, shop: string): Promise<boolean> {
  return access(database, async () => ((await database.coverage.get(shop))?.spans.length ?? 0) > 0)
}

export interface ShopGap extends Gap {
  readonly shop: string
}

/** The same, of every shop. */
export function allGaps(database: Database): Promise<ShopGap[]> {
  return access(database, async () =>
    (await database.coverage.toArray()).flatMap((coverage) =>
      gapsOf(coverage).map((gap) => ({ ...gap, shop: coverage.shop }))
    )
  )
}

/** The recent log: events after this id, in order, without what is packed away. */
export function eventsAfter(database: Database, id: string, limit: number): Promise<Event[]> {
  return access(database, () => database.events.where("id").above(id).limit(limit).toArray())
}

/** Everything: for exports, where that is what is wanted. */
export function everyCase(database: Database, shop?: string): Promise<Case[]> {
  const { cases } = database
  return access(database, () =>
    inBothPlaces(database, "cases", {
      shop,
      passes: () => true,
      rows: () =>
        shop === undefined
          ? cases.toArray()
          : cases
              .where("[shop+key]")
              .between([shop, Dexie.minKey], [shop, Dexie.maxKey], true, true)
              .toArray()
    })
  )
}

/** Where a clerk has said that the judge was wrong. */
export function correctedCases(database: Database, shop?: string): Promise<Case[]> {
  return access(database, async () => {
    const all = await database.cases.where("corrected").equals(1).toArray()
    return shop === undefined ? all : all.filter((state) => state.shop === shop)
  })
}

/** Cases of a buyer, by the whole nick or by the order's number; nothing of who was forgotten. */
export async function casesOfBuyer(database: Database, wanted: string): Promise<Case[]> {
  return (await everyCase(database)).filter(
    ({ review, forgottenAt }) =>
      forgottenAt === null && (review.buyer === wanted || review.orderId === wanted)
  )
}

/** How many cases and orders there are. */
export function storeCounts(
  database: Database
): Promise<{ readonly cases: number; readonly orders: number }> {
  return access(database, async () => {
    const shelved = { cases: 0, orders: 0 }
    for (const { kind, count } of await database.shelves.toArray()) shelved[kind] += count
    const [cases, orders] = await Promise.all([database.cases.count(), database.orders.count()])
    return { cases: shelved.cases + cases, orders: shelved.orders + orders }
  })
}
