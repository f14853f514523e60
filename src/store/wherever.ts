/** Cases and orders wherever they lie: rows of their own, or on a shelf. */
import type { PromiseExtended } from "dexie"
import type { CaseKey } from "./changes"
import type { Database } from "./database"
import { manyOf } from "./many"
import { orderName } from "./marks"
import { inBothPlaces, restingByKeys, withNumbers } from "./shelves"
import type { StoredCase, StoredOrder } from "./stored"

/** In the order of the keys; `undefined` where there is no such case. */
export function casesByKeys(
  database: Database,
  keys: readonly CaseKey[]
): PromiseExtended<(StoredCase | undefined)[]> {
  return restingByKeys(database, "cases", keys).then((resting) =>
    database.cases
      .bulkGet(keys.map(([shop, key]) => [shop, key]))
      .then((rows) => rows.map((row, index) => row ?? at(resting, keys, index)))
  )
}

/** In the order of the keys; `undefined` where there is no such order. Inside a transaction. */
export async function ordersByKeys(
  database: Database,
  keys: readonly [shop: string, orderId: string][]
): Promise<(StoredOrder | undefined)[]> {
  const resting = await restingByKeys(database, "orders", keys)
  const rows = await manyOf(database.orders, keys, ({ shop, orderId }) => [shop, orderId])
  return rows.map((row, index) => row ?? at(resting, keys, index))
}

function at<Row>(
  resting: ReadonlyMap<string, Row>,
  keys: readonly CaseKey[],
  index: number
): Row | undefined {
  const [shop, key] = keys[index] as CaseKey
  return resting.get(orderName(shop, key))
}

/** By the order's id or one of its parts'. */
export function orderWithId(
  database: Database,
  shop: string,
  id: string
): PromiseExtended<StoredOrder | null> {
  const name = orderName(shop, id)
  return inBothPlaces(database, "orders", {
    shop,
    choose: (labels) => withNumbers(labels, [id]),
    passes: ({ ids }) => ids.includes(name),
    rows: () => database.orders.where("ids").equals(name).toArray()
  }).then((orders) => orders.at(-1) ?? null)
}
