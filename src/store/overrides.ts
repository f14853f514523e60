/** The rules in force, from the events that changed them. */
import type { EventOf } from "../cases/event"
import { type Rules, ruleProblem, withOverrides } from "../rules/rules"
import type { Database } from "./database"

/**
 * A shop's rules: what holds everywhere, then what holds here. A value that this version refuses (from a
 * newer version's backup) is left aside and the default stands.
 */
export async function rulesOf(database: Database, shop: string): Promise<Rules> {
  const shops = shop === "" ? [""] : ["", shop]
  const values: Record<string, unknown> = {}
  for (const name of shops) {
    const overrides = await database.overrides
      .where("[shop+rule]")
      .between([name, ""], [name, "\uffff"])
      .toArray()
    for (const { rule, value } of overrides)
      if (ruleProblem(rule, value) === null) values[rule] = together(rule, values[rule], value)
  }
  return withOverrides(values)
}

/** A shop's stated times stand beside those that hold everywhere; any other value takes the old one's place. */
function together(rule: string, everywhere: unknown, here: unknown): unknown {
  return rule === "itemShipHours" ? { ...(everywhere as object), ...(here as object) } : here
}

/** The shipping times that this shop itself states, without those that hold everywhere. */
export async function ownItemHours(database: Database, shop: string): Promise<Rules["itemShipHours"]> {
  const value = (await database.overrides.get([shop, "itemShipHours"]))?.value
  return ruleProblem("itemShipHours", value) === null ? (value as Rules["itemShipHours"]) : {}
}

/** Inside a transaction: the later event wins, in whatever order they arrive. */
export async function applyRuleChanges(
  database: Database,
  events: readonly EventOf<"rule-changed">[]
): Promise<void> {
  for (const { id, shop, rule, value } of events) {
    const old = await database.overrides.get([shop, rule])
    if (!old || old.event < id) await database.overrides.put({ shop, rule, value, event: id })
  }
}
