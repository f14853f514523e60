/** One day of all shops: the checklist as one list, and what each entry is about. */
import type { Case } from "../cases/case"
import { type Entry, whys } from "../cases/entry"
import { entryId } from "../cases/entry-id"
import type { ItemState } from "../cases/item"
import type { OrderState } from "../orders/order"
import type { Rules } from "../rules/rules"
import { checklist, type Work } from "./checklist"

/** One shop's open work under its own rules. */
export interface ShopWork extends Work {
  readonly shop: string
  readonly rules: Rules
}

export type Subject =
  | { readonly kind: "case"; readonly state: Case }
  | { readonly kind: "order"; readonly state: OrderState }
  | { readonly kind: "item"; readonly state: ItemState }

export interface Day {
  readonly entries: readonly Entry[]
  readonly subjects: ReadonlyMap<string, Subject>
}

const rank = new Map(whys.map((why, index) => [why, index]))

/** The checklists of these shops as one, in the order of the contract. */
export function dayOfWork(shops: readonly ShopWork[], now: number): Day {
  const entries = shops.flatMap((work) => checklist(work, work.rules, now))
  if (shops.length > 1)
    entries.sort(
      (one, other) =>
        (rank.get(one.why) ?? 0) - (rank.get(other.why) ?? 0) ||
        (one.due ?? Number.MAX_SAFE_INTEGER) - (other.due ?? Number.MAX_SAFE_INTEGER)
    )
  return { entries, subjects: subjectsOf(shops) }
}

function subjectsOf(shops: readonly ShopWork[]): Map<string, Subject> {
  const subjects = new Map<string, Subject>()
  for (const { shop, cases, orders, items } of shops) {
    for (const state of cases)
      subjects.set(entryId({ kind: "case", shop, key: state.key }), { kind: "case", state })
    for (const state of orders)
      subjects.set(entryId({ kind: "order", shop, key: state.orderId }), { kind: "order", state })
    for (const state of items)
      subjects.set(entryId({ kind: "item", shop, key: state.itemId }), { kind: "item", state })
  }
  return subjects
}
