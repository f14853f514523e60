/** Everything open with one buyer is one conversation: one call for all of it. */
import { type Case, orderIdOf } from "../cases/case"
import { hasOrderId, type OrderState } from "./order"
import { type RefundUnderWay, refundsUnderWay } from "./refunds"

export interface Conversation {
  readonly shop: string
  /** The order's number as on the order; null for a review whose order is not known. */
  readonly orderId: string | null
  readonly cases: readonly Case[]
  readonly orders: readonly OrderState[]
  /** What the buyer wants back just now: speak of it first. */
  readonly refunds: readonly RefundUnderWay[]
}

/**
 * Draws cases and orders together by the order's number or a part of it, named or tied by the clerk, within one shop. Two people may
 * share a masked nick, so that a nick never joins anything. Each case and each order is in one conversation.
 * @param cases those that are open, or all of them for a history; the same for the orders
 */
export function conversations(cases: readonly Case[], orders: readonly OrderState[]): Conversation[] {
  const byId = new Map<string, OrderState>()
  for (const state of orders) {
    for (const { subOrderId } of state.order.items) byId.set(`${state.shop}\n${subOrderId}`, state)
  }
  for (const state of orders) byId.set(`${state.shop}\n${state.orderId}`, state)
  const found = new Map<
    string,
    { shop: string; orderId: string | null; cases: Case[]; orders: OrderState[] }
  >()
  const open = (shop: string, orderId: string | null, name: string) => {
    const key = `${shop}\n${name}`
    const conversation = found.get(key) ?? { shop, orderId, cases: [], orders: [] }
    found.set(key, conversation)
    return conversation
  }
  for (const state of orders) open(state.shop, state.orderId, state.orderId).orders.push(state)
  for (const state of cases) {
    const named = orderIdOf(state)
    const orderId = named && (byId.get(`${state.shop}\n${named}`)?.orderId ?? named)
    open(state.shop, orderId, orderId ?? `review ${state.key}`).cases.push(state)
  }
  return [...found.values()].map((conversation) => ({
    ...conversation,
    refunds: conversation.orders.flatMap(({ order }) => refundsUnderWay(order))
  }))
}

/** The order of this case among those given; null where it is not known. */
export function orderOfCase(state: Case, orders: readonly OrderState[]): OrderState | null {
  const id = orderIdOf(state)
  if (id === null) return null
  return orders.find((order) => order.shop === state.shop && hasOrderId(order, id)) ?? null
}
