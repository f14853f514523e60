/**
 * Numbers and titles of items. The list of sold orders shows titles alone, a rule names an item by its number:
 * the reviews, which show both, tell which is which.
 */
import { titleKey } from "../cases/item"
import type { Rules } from "../rules/rules"

export interface ItemName {
  readonly itemId: string
  readonly title: string
}

/** The number of the item with this title; null where none or several carry it. */
export function numberOf(title: string, names: readonly ItemName[]): string | null {
  const key = titleKey(title)
  const numbers = new Set(names.filter((name) => titleKey(name.title) === key).map(({ itemId }) => itemId))
  const [number] = numbers
  return numbers.size === 1 && number !== undefined ? number : null
}

/** The rules with each stated shipping time under the item's title too, unless two items share that title. */
export function withTitles(rules: Rules, names: readonly ItemName[]): Rules {
  const { itemShipHours } = rules
  const stated = Object.entries(itemShipHours)
  if (stated.every(([key]) => key.startsWith("title:"))) return rules
  const byTitle = names.flatMap(({ itemId, title }) => {
    const hours = Object.hasOwn(itemShipHours, itemId) ? itemShipHours[itemId] : undefined
    return hours !== undefined && numberOf(title, names) === itemId ? [[titleKey(title), hours] as const] : []
  })
  return { ...rules, itemShipHours: { ...Object.fromEntries(byTitle), ...itemShipHours } }
}
