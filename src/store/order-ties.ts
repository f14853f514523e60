/** Which order a review is about, and which reviews an order has. */
import { Dexie, type PromiseExtended } from "dexie"
import { type Case, orderIdOf } from "../cases/case"
import { findOrder, LONGEST, type OrderTie } from "../orders/find-order"
import type { OrderState } from "../orders/order"
import { access, type Database } from "./database"
import { inBothPlaces, withNumbers } from "./shelves"
import type { StoredCase } from "./stored"
import { orderWithId } from "./wherever"

/** Which order this review may be about, the likeliest first: its own alone, where its number is known. */
export function orderTies(database: Database, state: Case): Promise<OrderTie[]> {
  const { shop, review, postedAt } = state
  return access(database, async () => {
    const id = orderIdOf(state)
    if (id !== null) {
      const order = await orderWithId(database, shop, id)
      return order ? [{ state: order, certainty: 1, exact: true }] : []
    }
    // an order that still carries a buyer's nick is found by the day on which it was made
    const [from, to] = [postedAt - LONGEST, postedAt]
    const before = await inBothPlaces(database, "orders", {
      shop,
      choose: (labels) => labels.filter((shelf) => shelf.from < to && shelf.to >= from),
      passes: ({ restsSince }) => restsSince !== undefined && restsSince >= from && restsSince < to,
      rows: () => database.orders.where("[shop+restsSince]").between([shop, from], [shop, to]).toArray()
    })
    return findOrder(
      review,
      before.sort((one, other) => one.createdAt - other.createdAt)
    )
  })
}

/** The order of a review or the likely ones, and the other cases that are about the same order. */
export async function orderOfReview(
  database: Database,
  state: Case
): Promise<{ readonly ties: readonly OrderTie[]; readonly others: readonly Case[] }> {
  const [ties, others] = await Promise.all([orderTies(database, state), othersOf(database, state)])
  return { ties, others }
}

/** Open cases that this order or a part of it is about, as named or as tied. */
export function casesOfOrder(database: Database, state: OrderState): Promise<Case[]> {
  return access(database, async () => {
    const found = await casesNaming(database, state.shop, idsOf(state))
    return found.filter(({ open }) => open === 1)
  })
}

/** The other cases of the same order, closed ones too: with them it is one conversation. */
export function othersOf(database: Database, state: Case): Promise<Case[]> {
  return access(database, () => othersIn(database, state))
}

/** The same inside a transaction over the cases and orders. */
export async function othersIn(database: Database, state: Case): Promise<Case[]> {
  const id = orderIdOf(state)
  if (id === null) return []
  const order = await orderWithId(database, state.shop, id)
  const found = await casesNaming(database, state.shop, order ? idsOf(order) : [id])
  return found.filter(({ key }) => key !== state.key)
}

const idsOf = ({ orderId, order }: OrderState): string[] => [
  ...new Set([orderId, ...order.items.map(({ subOrderId }) => subOrderId)])
]

function casesNaming(
  database: Database,
  shop: string,
  ids: readonly string[]
): PromiseExtended<StoredCase[]> {
  const { cases } = database
  const wanted = new Set(ids)
  const names = ids.map((id) => [shop, id])
  return inBothPlaces(database, "cases", {
    shop,
    choose: (labels) => withNumbers(labels, ids),
    passes: ({ review, tie }) => wanted.has(review.orderId ?? "") || wanted.has(tie?.order ?? ""),
    rows: () =>
      Dexie.Promise.all([
        cases.where("[shop+review.orderId]").anyOf(names).toArray(),
        cases.where("[shop+tie.order]").anyOf(names).toArray()
      ]).then((found) => found.flat())
  })
}
