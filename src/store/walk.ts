/** Walking through everything of a kind, piece by piece: what rests first, then the rows. */
import { Dexie } from "dexie"
import type { Case } from "../cases/case"
import type { OrderState } from "../orders/order"
import type { CaseKey } from "./changes"
import { access, type Database } from "./database"
import { type Resting, rowsOn, shelvesOf } from "./shelves"
import type { Kind, Shelf } from "./stored"

/** How far a walk through everything of a kind has come: the last shelf, or the key of the last row. */
export type Place = { readonly shelf: string } | { readonly row: CaseKey }

export interface Walked<Row> {
  readonly rows: readonly Row[]
  /** Where to go on; null after the last. */
  readonly next: Place | null
}

/**
 * Every case, in pieces of about `limit`, begun with null. What is touched during the walk may come twice: the later
 * one holds.
 */
export function casesFrom(database: Database, place: Place | null, limit: number): Promise<Walked<Case>> {
  return walkFrom(database, "cases", place, limit, ({ shop, key }) => [shop, key])
}

/** The same of orders. */
export function ordersFrom(
  database: Database,
  place: Place | null,
  limit: number
): Promise<Walked<OrderState>> {
  return walkFrom(database, "orders", place, limit, ({ shop, orderId }) => [shop, orderId])
}

function walkFrom<Name extends Kind>(
  database: Database,
  kind: Name,
  place: Place | null,
  limit: number,
  keyOf: (row: Resting[Name]) => CaseKey
): Promise<Walked<Resting[Name]>> {
  const rowsAfter = (after: readonly unknown[]) =>
    database
      .table<Resting[Name], CaseKey>(kind)
      .where(":id")
      .above(after)
      .limit(limit)
      .toArray()
      .then((rows): Walked<Resting[Name]> => {
        const last = rows.at(-1)
        return { rows, next: last && rows.length === limit ? { row: keyOf(last) } : null }
      })
  if (place !== null && "row" in place) return access(database, () => rowsAfter([...place.row]))
  return access(database, () =>
    shelvesOf(database, kind).then((labels) => {
      const taken = someAfter(labels, place?.shelf ?? "", limit)
      const last = taken.at(-1)
      if (!last) return rowsAfter([Dexie.minKey, Dexie.minKey])
      return rowsOn(database, kind, taken).then((rows) => ({ rows, next: { shelf: last.id } }))
    })
  )
}

/** As many of the shelves after this one as hold about `limit`. */
function someAfter(labels: readonly Shelf[], after: string, limit: number): Shelf[] {
  const taken: Shelf[] = []
  let count = 0
  for (const shelf of labels) {
    if (count >= limit) break
    if (shelf.id <= after) continue
    taken.push(shelf)
    count += shelf.count
  }
  return taken
}
