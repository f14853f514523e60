/** Which order a review is about, and which reviews an order has. */
import { type Case, orderIdOf } from "../cases/case"
import { findOrder, LONGEST, type OrderTie } from "../orders/find-order"
import type { OrderState } from "../orders/order"
import { access, type Database } from "./database"
import { orderName } from "./marks"

/** Which order this review may be about, the likeliest first: its own alone, where its number is known. */
export function orderTies(database: Database, state: Case): Promise<OrderTie[]> {
  const { shop, review, postedAt } = state
  return access(database, async () => {
    const id = orderIdOf(state)
    if (id !== null) {
      const order = await database.orders.where("ids").equals(orderName(shop, id)).first()
      return order ? [{ state: order, certainty: 1, exact: true }] : []
    }
    // an order that still carries a buyer's nick is found by the day on which it was made
    const before = await database.orders
      .where("[shop+restsSince]")
      .between([shop, postedAt - LONGEST], [shop, postedAt])
      .toArray()
    return findOrder(review, before)
  })
}

/** The order of a review or the likely ones, and the open cases that are about the same order. */
export async function orderOfReview(
  database: Database,
  state: Case
): Promise<{ readonly ties: readonly OrderTie[]; readonly cases: readonly Case[] }> {
  const ties = await orderTies(database, state)
  const [first] = ties
  return { ties, cases: first?.exact ? await casesOfOrder(database, first.state) : [] }
}

/** Open cases that this order or a part of it is about, as named or as tied. */
export function casesOfOrder(database: Database, { shop, orderId, order }: OrderState): Promise<Case[]> {
  const ids = [...new Set([orderId, ...order.items.map(({ subOrderId }) => subOrderId)])]
  const names = ids.map((id) => [shop, id])
  return access(database, async () => {
    const found = await Promise.all([
      database.cases.where("[shop+review.orderId]").anyOf(names).toArray(),
      database.cases.where("[shop+tie.order]").anyOf(names).toArray()
    ])
    return found.flat().filter((state) => state.open === 1)
  })
}
