/** What one shop asks for now. */
import type { Case } from "../cases/case"
import type { Entry } from "../cases/entry"
import type { Rules } from "../rules/rules"
import { activeOrders, itemsToFix, openCases, rules } from "../store"
import { checklist } from "../today/checklist"
import type { Desk } from "./desk"

export interface ShopDuties {
  /** The checklist, in its order. */
  readonly entries: readonly Entry[]
  readonly cases: readonly Case[]
  readonly rules: Rules
}

export async function shopWork({ database, shell }: Desk, shop: string): Promise<ShopDuties> {
  const [cases, orders, items, shopRules] = await Promise.all([
    openCases(database, shop),
    activeOrders(database, shop),
    itemsToFix(database, shop),
    rules(database, shop)
  ])
  return { entries: checklist({ cases, orders, items }, shopRules, shell.now()), cases, rules: shopRules }
}
