/** Cases and orders wherever they lie: rows of their own, or on a shelf. */
import type { CaseKey } from "./changes"
import type { Database } from "./database"
import { manyOf } from "./many"
import { orderName } from "./marks"
import { restingByKeys, rowsOn, shelvesOf, withNumbers } from "./shelves"
import type { StoredCase, StoredOrder } from "./stored"

/** In the order of the keys; `undefined` where there is no such case. */
export async function casesByKeys(
  database: Database,
  keys: readonly CaseKey[]
): Promise<(StoredCase | undefined)[]> {
  const resting = await restingByKeys(database, "cases", keys)
  const rows = await database.cases.bulkGet(keys.map(([shop, key]) => [shop, key]))
  return rows.map((row, index) => row ?? at(resting, keys, index))
}

/** In the order of the keys; `undefined` where there is no such order. */
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
export async function orderWithId(database: Database, shop: string, id: string): Promise<StoredOrder | null> {
  const name = orderName(shop, id)
  const shelves = withNumbers(await shelvesOf(database, "orders", shop), [id])
  const [resting] = await rowsOn(database, "orders", shelves, ({ ids }) => ids.includes(name))
  return (await database.orders.where("ids").equals(name).first()) ?? resting ?? null
}
