/** What of an order the shop has none of: the reason that is told is the noted one, whichever item it is. */
import { type ItemState, itemKey, titleKey } from "../cases/item"
import type { Order } from "../rows"

export interface MissingItem {
  readonly title: string
  /** When there is some again, milliseconds: the latest of several; null where nobody knows, or it has passed. */
  readonly until: number | null
}

/**
 * The item of this order that the shop noted as out of stock; null where none is.
 * @param items those of its shop, others may be among them
 */
export function missingItem(
  order: Order,
  items: readonly Pick<ItemState, "itemId" | "outOfStock">[],
  now: number
): MissingItem | null {
  const out = new Map(items.flatMap(({ itemId, outOfStock }) => (outOfStock ? [[itemId, outOfStock]] : [])))
  const missing = order.items.flatMap(({ itemId, title }) => {
    const stock = out.get(itemKey({ itemId, itemTitle: title })) ?? out.get(titleKey(title))
    return stock ? [{ title, until: stock.until }] : []
  })
  const [first] = missing
  if (!first) return null
  const times = missing.map(({ until }) => until)
  const known = times.every((until): until is number => until !== null && until !== undefined && until > now)
  return { title: first.title, until: known ? Math.max(...(times as number[])) : null }
}

/** The keys under which stock may be noted for the items of this order. */
export function stockKeys(order: Order): string[] {
  return [
    ...new Set(
      order.items.flatMap(({ itemId, title }) => [itemKey({ itemId, itemTitle: title }), titleKey(title)])
    )
  ]
}
