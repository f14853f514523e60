/** The marks of each row. `open` is a superset of what the checklist shows, so that it holds until a change. */
import { type Case, isCorrected, restsSince } from "../cases/case"
import { type ItemState, needsFix } from "../cases/item"
import { isActive } from "../orders/clocks"
import { mayDisappoint } from "../orders/early-signs"
import type { OrderState } from "../orders/order"
import type { Rules } from "../rules/rules"
import type { Marked, StoredCase, StoredItem, StoredOrder } from "./stored"

/** Opened and not closed, or closed with a promise that was not kept. */
export function markCase(state: Case): StoredCase {
  const unkept = state.promises.some((promise) => promise.keptAt === null)
  const open = state.opened && (state.stage !== "closed" || unkept)
  const { corrected: _corrected, ...bare } = state as StoredCase
  const row = { ...bare, ...(isCorrected(state) && ({ corrected: 1 } as const)) }
  return marked(row, open, state.forgottenAt === null ? restsSince(state) : null)
}

/** `ids` answers to every id that a review can name the order by, its parts' too. */
export function markOrder(state: OrderState, rules: Rules, now: number): StoredOrder {
  const { shop, orderId, order } = state
  const ids = [orderId, ...order.items.map((item) => item.subOrderId)]
  const { watch: _watch, ...bare } = state as StoredOrder
  const watch = mayDisappoint(state) && ({ watch: 1 } as const)
  const named = { ...bare, ...watch, ids: [...new Set(ids)].map((id) => orderName(shop, id)) }
  return marked(named, isActive(state, rules, now), order.buyer === "" ? null : state.createdAt)
}

/** Ids are digits, so the name reads one way only. */
export function orderName(shop: string, id: string): string {
  return `${id} ${shop}`
}

export function markItem(state: ItemState): StoredItem {
  return marked(state, needsFix(state), null)
}

function marked<State extends object>(
  state: State,
  open: boolean,
  restsSince: number | null
): State & Marked {
  const { open: _open, restsSince: _since, ...bare } = state as State & Marked
  return { ...bare, ...(open && { open: 1 }), ...(restsSince !== null && { restsSince }) } as State & Marked
}
