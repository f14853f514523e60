/** Each item with its shipping promise and its stock, for the screen on which both are set. */
import { type ItemState, itemKey, type OutOfStock, titleKey } from "../cases/item"
import type { Rules } from "../rules/rules"
import { type ItemName, numberOf } from "./item-names"
import type { OrderState } from "./order"

export interface ItemShipRow {
  /** As `itemKey` has it: its name in the rule `itemShipHours`, and where its stock is noted. */
  readonly key: string
  readonly title: string
  /** Null where the shop's own promise holds. */
  readonly hours: number | null
  readonly outOfStock: OutOfStock | null
}

/**
 * Items of these orders, those with a promise of their own, and those out of stock; most ordered first.
 * @param names numbers and titles as the reviews have them: the list of orders shows no numbers
 */
export function itemShipRows(
  orders: readonly OrderState[],
  outOfStock: readonly ItemState[],
  { itemShipHours }: Rules,
  names: readonly ItemName[]
): ItemShipRow[] {
  const rows = new Map<string, { title: string; keys: Set<string>; orders: Set<string> }>()
  const add = (itemId: string | null, itemTitle: string, order: string | null) => {
    const number = itemId ?? numberOf(itemTitle, names)
    const key = itemKey({ itemId: number, itemTitle })
    const title = itemTitle || (names.find((name) => name.itemId === number)?.title ?? "")
    const row = rows.get(key) ?? { title, keys: new Set([key, titleKey(title)]), orders: new Set() }
    if (order !== null) row.orders.add(order)
    rows.set(key, row)
  }
  for (const { order } of orders) {
    for (const { itemId, title } of order.items) add(itemId, title, order.orderId)
  }
  for (const { itemId, title } of outOfStock) add(numberIn(itemId), title, null)
  for (const key of Object.keys(itemShipHours)) add(numberIn(key), key.replace(/^title:|^\d+$/, ""), null)
  const stock = new Map(
    outOfStock.flatMap(({ itemId, outOfStock: out }) => (out ? [[itemId, out] as const] : []))
  )
  const hours = new Map(Object.entries(itemShipHours))
  const firstOf = <Value>(keys: ReadonlySet<string>, values: ReadonlyMap<string, Value>): Value | null =>
    [...keys].map((key) => values.get(key)).find((value) => value !== undefined) ?? null
  return [...rows]
    .sort(([, one], [, other]) => other.orders.size - one.orders.size)
    .map(([key, { title, keys }]) => ({
      key,
      title: title || key,
      hours: firstOf(keys, hours),
      outOfStock: firstOf(keys, stock)
    }))
}

const numberIn = (key: string): string | null => (key.startsWith("title:") ? null : key)
