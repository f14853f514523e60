/** What is already known of the rows of a reading: all that intake has to compare them with, and no more. */
import { Dexie } from "dexie"
import type { Case } from "../cases/case"
import type { OrderState } from "../orders/order"
import { isReviewReading, type OrderReading, type Reading, type Review } from "../rows"
import { MINUTE, parseTime } from "../rules/time"
import type { Known } from "../today/intake"
import type { Database } from "./database"
import { inBothPlaces, withNumbers } from "./shelves"
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
  const feedIds = idsOf(rows.map(({ feedId }) => feedId))
  const orderIds = idsOf(rows.map(({ orderId }) => orderId))
  const pairs = (ids: Iterable<string>) => [...ids].map((id) => [shop, id] as const)
  const isNear = (from: number, to: number) => ranges.some(([start, end]) => start <= to && from < end)
  const known = await inBothPlaces(database, "cases", {
    shop,
    choose: (labels) => [
      ...labels.filter(({ from, to }) => isNear(from, to)),
      ...withNumbers(labels, [...feedIds, ...orderIds])
    ],
    passes: ({ key, review, postedAt }) =>
      feedIds.has(key) ||
      orderIds.has(key) ||
      feedIds.has(review.feedId ?? "") ||
      orderIds.has(review.orderId ?? "") ||
      isNear(postedAt, postedAt),
    rows: () =>
      Dexie.Promise.all([
        cases
          .where("[shop+key]")
          .anyOf([...pairs(feedIds), ...pairs(orderIds)])
          .toArray(),
        cases.where("[shop+review.feedId]").anyOf(pairs(feedIds)).toArray(),
        cases.where("[shop+review.orderId]").anyOf(pairs(orderIds)).toArray(),
        cases
          .where("[shop+postedAt]")
          .inAnyRange(
            ranges.map(([from, to]) => [
              [shop, from],
              [shop, to]
            ])
          )
          .toArray()
      ]).then((found) => found.flat())
  })
  return known.sort((one, other) => (one.key < other.key ? -1 : 1))
}

const idsOf = (ids: readonly (string | null)[]) => new Set(ids.filter((id) => id !== null))

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
