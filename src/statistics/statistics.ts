/** Why buyers complain and how well it is answered: everything that the desk counts, at once (2-23). */
import type { Case } from "../cases/case"
import type { Rules } from "../rules/rules"
import { byItem } from "./by-item"
import { factsOf } from "./case-facts"
import { type CauseCluster, causeClusters } from "./cause-clusters"
import { type Complaints, complaints } from "./complaints"
import { type Outcomes, outcomes } from "./outcomes"
import { type PromiseLedger, promiseLedger } from "./promise-ledger"
import { type Response, response } from "./response"
import { type Weeks, weeks } from "./weeks"

export interface Statistics {
  readonly complaints: Complaints
  readonly weeks: Weeks
  readonly response: Response
  readonly outcomes: Outcomes
  readonly clusters: readonly CauseCluster[]
  readonly promises: PromiseLedger
}

/**
 * Of these cases, whichever were chosen (a shop, a month). Reviews that opened no case are no complaints; their
 * promises count all the same. How many reviews went away is nowhere counted: that is no goal.
 */
export function statistics(cases: readonly Case[], rules: Rules, now: number): Statistics {
  const facts = factsOf(cases, rules)
  const items = byItem(facts)
  return {
    complaints: complaints(items),
    weeks: weeks(facts, now),
    response: response(facts),
    outcomes: outcomes(facts),
    clusters: causeClusters(items, rules),
    promises: promiseLedger(cases, now)
  }
}
