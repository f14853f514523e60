/** Complaints drawn together by item and cause. */
import type { Case } from "../cases/case"
import { itemKey } from "../cases/item"
import type { CaseFacts } from "./case-facts"
import type { Counter } from "./counter"
import { type Pair, type Period, partOf } from "./period"

export interface CauseGroup extends Pair {
  /** All of them, in whatever period. */
  readonly cases: readonly Case[]
}

export interface ItemGroup {
  readonly shop: string
  readonly itemId: string
  /** All reviews that the pages showed, complaints or not. */
  readonly reviews: Pair
  readonly causes: ReadonlyMap<string, CauseGroup>
}

type Tally = { -readonly [Part in keyof Pair]: Pair[Part] }
type Growing = { reviews: Tally; causes: Map<string, Tally & { cases: Case[] }> } & Omit<
  ItemGroup,
  "reviews" | "causes"
>

/** By the time at which the buyer wrote. */
export class ItemCounter implements Counter<readonly ItemGroup[]> {
  /** Nested: keys joined of two strings would cost more than all the counting. */
  private readonly shops = new Map<string, Map<string, Growing>>()
  private readonly groups: Growing[] = []

  constructor(private readonly period: Period) {}

  add(state: Case, facts: CaseFacts | null): void {
    const item = this.itemOf(state.shop, itemKey(state.review))
    const part = partOf(this.period, state.postedAt)
    if (part !== null) item.reviews[part] += 1
    if (facts === null) return
    let group = item.causes.get(facts.cause)
    if (!group) {
      group = { now: 0, before: 0, cases: [] }
      item.causes.set(facts.cause, group)
    }
    group.cases.push(state)
    if (part !== null) group[part] += 1
  }

  result(): readonly ItemGroup[] {
    return this.groups
  }

  private itemOf(shop: string, itemId: string): Growing {
    let items = this.shops.get(shop)
    if (!items) {
      items = new Map()
      this.shops.set(shop, items)
    }
    const known = items.get(itemId)
    if (known) return known
    const item = { shop, itemId, reviews: { now: 0, before: 0 }, causes: new Map() }
    items.set(itemId, item)
    this.groups.push(item)
    return item
  }
}
