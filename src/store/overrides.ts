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
    for (const { rule, value } of overrides) if (ruleProblem(rule, value) === null) values[rule] = value
  }
  return withOverrides(values)
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
