/** Which known cases and orders the rows of a page are: what an overlay on that page may know. */
import type { Case } from "../cases/case"
import type { OrderState } from "../orders/order"
import { isReviewReading, type OrderReading, type Reading } from "../rows"
import { KnownReviews } from "../today/known"
import { knownOf } from "./candidates"
import { access, type Database } from "./database"

export interface KnownRow {
  /** The row's place in the reading. */
  readonly row: number
  readonly case: Case | null
  readonly order: OrderState | null
}

export function knownRows(database: Database, reading: Reading, shop: string): Promise<KnownRow[]> {
  return access(database, async () => {
    const known = await knownOf(database, reading, shop, "these rows only")
    if (isReviewReading(reading)) {
      const reviews = new KnownReviews(known.cases)
      return reading.rows.map((row, index) => ({ row: index, case: reviews.find(row), order: null }))
    }
    const orders = new Map(known.orders.map((order) => [order.orderId, order]))
    return (reading as OrderReading).rows.map(({ orderId }, index) => ({
      row: index,
      case: null,
      order: orders.get(orderId) ?? null
    }))
  })
}
