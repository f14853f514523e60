/** Many orders due on one day, as after a promotion, shown as one line. The badge counts the entries, not the lines. */
import type { Entry, Why } from "../cases/entry"
import { itemKey } from "../cases/item"
import { type Day, dayOf } from "../rules/time"
import type { OrderState } from "./order"

export interface OrderGroup {
  readonly kind: "order-group"
  readonly shop: string
  readonly why: Why
  /** The day on which they fall due, in China. */
  readonly day: Day
  /** The earliest of them, milliseconds. */
  readonly due: number
  /** In the order of the checklist. */
  readonly entries: readonly Entry[]
  /** What was ordered, the most orders first: one true reason often serves all orders of an item. */
  readonly items: readonly GroupedItem[]
}

export interface GroupedItem {
  /** As `itemKey` has it: the item's id, or its title where the page shows no id. */
  readonly itemId: string
  readonly title: string
  readonly orderIds: readonly string[]
}

/** From this many orders on, one line says more than many. */
export const LEAST_GROUPED = 5

/**
 * The checklist with many like orders drawn together where the first of them stood. Nothing is left out: the
 * entries of the lines are the entries given.
 */
export function groupOrders(
  entries: readonly Entry[],
  findOrder: (shop: string, orderId: string) => OrderState | null | undefined,
  least: number = LEAST_GROUPED
): (Entry | OrderGroup)[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = groupName(entry)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(entry)
    else groups.set(name, [entry])
  }
  return entries.flatMap((entry): (Entry | OrderGroup)[] => {
    const group = groups.get(groupName(entry) ?? "")
    if (group === undefined || group.length < least) return [entry]
    return group[0] === entry ? [drawTogether(group, findOrder)] : []
  })
}

function groupName({ kind, shop, why, due }: Entry): string | null {
  return kind === "order" && due !== null ? `${shop}\n${why}\n${dayOf(due)}` : null
}

function drawTogether(
  entries: readonly Entry[],
  findOrder: (shop: string, orderId: string) => OrderState | null | undefined
): OrderGroup {
  const { shop, why } = entries[0] as Entry
  const due = Math.min(...entries.map((entry) => entry.due as number))
  const states = entries.flatMap(({ key }) => findOrder(shop, key) ?? [])
  return { kind: "order-group", shop, why, day: dayOf(due), due, entries, items: byItem(states) }
}

/** An order of several items stands under each of them. */
export function byItem(states: readonly OrderState[]): GroupedItem[] {
  const items = new Map<string, { itemId: string; title: string; orderIds: string[] }>()
  for (const { orderId, order } of states) {
    for (const { itemId, title } of order.items) {
      const key = itemKey({ itemId, itemTitle: title })
      const item = items.get(key) ?? { itemId: key, title, orderIds: [] }
      if (item.orderIds.at(-1) !== orderId) item.orderIds.push(orderId)
      items.set(key, item)
    }
  }
  return [...items.values()].sort((one, other) => other.orderIds.length - one.orderIds.length)
}
