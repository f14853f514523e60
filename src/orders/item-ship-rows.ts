/** Each item with its shipping promise and its stock, for the screen on which both are set. */
import { type ItemState, itemKey } from "../cases/item"
import type { Rules } from "../rules/rules"
import type { OrderState } from "./order"
import { promiseKey } from "./shipping-promise"

export interface ItemShipRow {
  /** As `itemKey` has it. */
  readonly key: string
  /** Its name in the rule `itemShipHours`. */
  readonly promiseKey: string
  readonly title: string
  /** Null where the shop's own promise holds. */
  readonly hours: number | null
  readonly outOfStock: { readonly days: number | null } | null
}

/** Items of these orders, those with a promise of their own, and those out of stock; most ordered first. */
export function itemShipRows(
  orders: readonly OrderState[],
  outOfStock: readonly ItemState[],
  { itemShipHours }: Rules
): ItemShipRow[] {
  const rows = new Map<string, { key: string; title: string; orders: Set<string> }>()
  const add = (itemId: string | null, title: string, order: string | null) => {
    const name = promiseKey({ itemId, title })
    const row = rows.get(name) ?? { key: itemKey({ itemId, itemTitle: title }), title, orders: new Set() }
    if (order !== null) row.orders.add(order)
    rows.set(name, row)
  }
  for (const { order } of orders) {
    for (const { itemId, title } of order.items) add(itemId, title, order.orderId)
  }
  for (const { itemId, title } of outOfStock) add(itemId.startsWith("title:") ? null : itemId, title, null)
  for (const name of Object.keys(itemShipHours)) {
    if (!rows.has(name)) add(name.startsWith("title:") ? null : name, name.replace(/^title:/, ""), null)
  }
  const stock = new Map(outOfStock.map(({ itemId, outOfStock: out }) => [itemId, out]))
  return [...rows]
    .sort(([, one], [, other]) => other.orders.size - one.orders.size)
    .map(([name, { key, title }]) => ({
      key,
      promiseKey: name,
      title,
      hours: Object.hasOwn(itemShipHours, name) ? (itemShipHours[name] ?? null) : null,
      outOfStock: stock.get(key) ?? null
    }))
}
