/** The values of the variables in one case. */
import { remedyNames } from "./remedy-names"
import type { Situation } from "./situation"
import { monthDay, spokenItem, type VariableName, type Variables } from "./variables"

/** What a public reply may hold: nothing that tells of this buyer or this order. */
const publicVariables: readonly string[] = [
  "shop",
  "clerk",
  "item",
  "delayDays",
  "stockDays"
] satisfies VariableName[]

/** What the case itself says, in the language asked for; what the caller gives wins. */
export function variablesOf(situation: Situation, language: "chinese" | "english" = "chinese"): Variables {
  const all = {
    shop: situation.shop,
    clerk: situation.clerk,
    item: spokenItem(situation.itemTitle),
    reviewDate: monthDay(situation.reviewedAt, language),
    delayDays: String(situation.delayDays),
    ...(situation.agreed && { remedy: remedyNames[situation.agreed][language] }),
    ...situation.variables
  }
  if (situation.channel !== "public") return all
  return Object.fromEntries(Object.entries(all).filter(([name]) => publicVariables.includes(name)))
}
