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
  return marked(state as StoredCase, {
    ...marksOf(open, state.forgottenAt === null ? restsSince(state) : null),
    ...(isCorrected(state) && { corrected: 1 as const })
  })
}

/** `ids` answers to every id that a review can name the order by, its parts' too. */
export function markOrder(state: OrderState, rules: Rules, now: number): StoredOrder {
  const { shop, orderId, order } = state
  const ids = [orderId, ...order.items.map((item) => item.subOrderId)]
  return marked(state as StoredOrder, {
    ...marksOf(isActive(state, rules, now), order.buyer === "" ? null : state.createdAt),
    ...(mayDisappoint(state) && { watch: 1 as const }),
    ids: [...new Set(ids)].map((id) => orderName(shop, id))
  })
}

/** A number of one shop's. Ids are digits, so the name reads one way only. */
export function orderName(shop: string, id: string): string {
  return `${id} ${shop}`
}

export function markItem(state: ItemState): StoredItem {
  return marked(state as StoredItem, marksOf(needsFix(state), null))
}

function marksOf(open: boolean, restsSince: number | null): Marked {
  return { ...(open && { open: 1 }), ...(restsSince !== null && { restsSince }) }
}

const MARKS = ["open", "restsSince", "corrected", "watch"]

/** With these marks, and without those that it had before. */
function marked<Row extends object>(state: Row, marks: Partial<Row>): Row {
  const hadMarks = MARKS.some((name) => Object.hasOwn(state, name))
  const bare = hadMarks
    ? Object.fromEntries(Object.entries(state).filter(([name]) => !MARKS.includes(name)))
    : state
  return { ...(bare as Row), ...marks }
}
