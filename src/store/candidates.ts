/** What is already known of the rows of a reading: all that intake has to compare them with, and no more. */
import type { Case } from "../cases/case"
import type { OrderState } from "../orders/order"
import { isReviewReading, type OrderReading, type Reading, type Review } from "../rows"
import { MINUTE, parseTime } from "../rules/time"
import type { Known } from "../today/intake"
import type { Database } from "./database"
import { once, rowsOn, shelvesOf, withNumbers } from "./shelves"
import type { StoredCase } from "./stored"
import { ordersByKeys } from "./wherever"

/** Inside a transaction. */
export async function knownOf(
  database: Database,
  reading: Reading,
  shop: string,
  view: string
): Promise<Known> {
  if (reading.rows.length === 0) return { cases: [], orders: [] }
  return isReviewReading(reading)
    ? { cases: await knownCases(database, reading.rows, shop, view), orders: [] }
    : { cases: [], orders: await knownOrders(database, reading as OrderReading, shop) }
}

/**
 * By every id that a row shows, and by the minutes in which it may have been posted. In one order, wherever they lie:
 * what is found out about them gets its ids in it.
 */
async function knownCases(
  database: Database,
  rows: readonly Review[],
  shop: string,
  view: string
): Promise<Case[]> {
  const { cases } = database
  const ranges = postedRanges(rows, view)
  const resting = await restingCases(database, rows, shop, ranges)
  const pairs = (ids: (string | null)[]) => ids.filter((id) => id !== null).map((id) => [shop, id] as const)
  const feedIds = pairs(rows.map((row) => row.feedId))
  const orderIds = pairs(rows.map((row) => row.orderId))
  const found = await Promise.all([
    cases
      .where("[shop+key]")
      .anyOf([...feedIds, ...orderIds])
      .toArray(),
    cases.where("[shop+review.feedId]").anyOf(feedIds).toArray(),
    cases.where("[shop+review.orderId]").anyOf(orderIds).toArray(),
    cases
      .where("[shop+postedAt]")
      .inAnyRange(
        ranges.map(([from, to]) => [
          [shop, from],
          [shop, to]
        ])
      )
      .toArray()
  ])
  const rowsByKey = new Map(found.flat().map((state) => [state.key, state]))
  return once("cases", resting, [...rowsByKey.values()]).sort((one, other) => (one.key < other.key ? -1 : 1))
}

/** The same of those on shelves. */
async function restingCases(
  database: Database,
  rows: readonly Review[],
  shop: string,
  ranges: readonly (readonly [from: number, to: number])[]
): Promise<StoredCase[]> {
  const labels = await shelvesOf(database, "cases", shop)
  if (labels.length === 0) return []
  const [feedIds, orderIds] = [rows.map(({ feedId }) => feedId), rows.map(({ orderId }) => orderId)].map(
    (ids) => new Set(ids.filter((id) => id !== null))
  ) as [Set<string>, Set<string>]
  const near = labels.filter((shelf) => ranges.some(([from, to]) => from <= shelf.to && shelf.from < to))
  const named = withNumbers(labels, [...feedIds, ...orderIds])
  return rowsOn(
    database,
    "cases",
    [...near, ...named],
    (state) =>
      state.shop === shop &&
      (feedIds.has(state.key) ||
        orderIds.has(state.key) ||
        feedIds.has(state.review.feedId ?? "") ||
        orderIds.has(state.review.orderId ?? "") ||
        ranges.some(([from, to]) => from <= state.postedAt && state.postedAt < to))
  )
}

/**
 * Half-open, in order and not touching. Without a filter everything between the oldest and the newest row
 * counts, because what is missing there was perhaps removed; with one, only the rows' own minutes.
 */
function postedRanges(rows: readonly Review[], view: string): [from: number, to: number][] {
  const minutes = [...new Set(rows.map((row) => Math.floor(parseTime(row.postedAt) / MINUTE) * MINUTE))].sort(
    (one, other) => one - other
  )
  const [first, last] = [minutes[0] as number, minutes.at(-1) as number]
  if (view === "") return [[first, last + MINUTE]]
  const ranges: [number, number][] = []
  for (const minute of minutes) {
    const before = ranges.at(-1)
    if (before?.[1] === minute) before[1] = minute + MINUTE
    else ranges.push([minute, minute + MINUTE])
  }
  return ranges
}

async function knownOrders(database: Database, reading: OrderReading, shop: string): Promise<OrderState[]> {
  const keys = reading.rows.map(({ orderId }): [string, string] => [shop, orderId])
  const found = await ordersByKeys(database, keys)
  return found.filter((order) => order !== undefined)
}
