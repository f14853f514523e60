/** Complaints drawn together by what they are about. */
import type { CaseFacts } from "./case-facts"

export interface ItemFacts {
  readonly shop: string
  readonly itemId: string
  readonly facts: CaseFacts[]
}

/** One group for each item of each shop. Nested maps: joined keys would cost more than all the counting. */
export function byItem(facts: readonly CaseFacts[]): ItemFacts[] {
  const shops = new Map<string, Map<string, ItemFacts>>()
  const groups: ItemFacts[] = []
  for (const fact of facts) {
    const { shop, itemId } = fact
    const items = shops.get(shop) ?? new Map<string, ItemFacts>()
    if (items.size === 0) shops.set(shop, items)
    const group = items.get(itemId)
    if (group) group.facts.push(fact)
    else {
      const first = { shop, itemId, facts: [fact] }
      items.set(itemId, first)
      groups.push(first)
    }
  }
  return groups
}

export function byCause(facts: readonly CaseFacts[]): Map<string, CaseFacts[]> {
  const causes = new Map<string, CaseFacts[]>()
  for (const fact of facts) {
    const group = causes.get(fact.cause)
    if (group) group.push(fact)
    else causes.set(fact.cause, [fact])
  }
  return causes
}
