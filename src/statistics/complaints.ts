/** Why buyers complain: by cause and class, by item. */
import { type CauseClass, causeEntry } from "../causes"
import { byCause, type ItemFacts } from "./by-item"
import type { CaseFacts } from "./case-facts"

export interface CauseCount {
  readonly cause: string
  readonly class: CauseClass
  readonly count: number
}

export interface ItemCount {
  readonly shop: string
  readonly itemId: string
  readonly title: string
  readonly count: number
  /** The most frequent first. */
  readonly causes: readonly CauseCount[]
}

export interface Complaints {
  readonly total: number
  readonly causes: readonly CauseCount[]
  readonly classes: readonly { readonly class: CauseClass; readonly count: number }[]
  readonly items: readonly ItemCount[]
}

/** Every list has its largest first. */
export function complaints(groups: readonly ItemFacts[]): Complaints {
  const causes = new Map<string, number>()
  const items = groups.map(({ shop, itemId, facts }) => {
    const counts = countsOf(byCause(facts))
    for (const { cause, count } of counts) add(causes, cause, count)
    return {
      shop,
      itemId,
      title: facts[0]?.state.review.itemTitle ?? "",
      count: facts.length,
      causes: counts
    }
  })
  const classes = new Map<CauseClass, number>()
  for (const [cause, count] of causes) add(classes, causeEntry(cause).class, count)
  return {
    total: items.reduce((sum, { count }) => sum + count, 0),
    causes: [...causes].map(([cause, count]) => causeCount(cause, count)).sort(byCount),
    classes: [...classes].map(([name, count]) => ({ class: name, count })).sort(byCount),
    items: items.sort(byCount)
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function countsOf(causes: ReadonlyMap<string, readonly CaseFacts[]>): CauseCount[] {
  return [...causes].map(([cause, facts]) => causeCount(cause, facts.length)).sort(byCount)
}

function causeCount(cause: string, count: number): CauseCount {
  return { cause, class: causeEntry(cause).class, count }
}

const byCount = (one: { readonly count: number }, other: { readonly count: number }): number =>
  other.count - one.count
