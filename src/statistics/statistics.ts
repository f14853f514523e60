/** Why buyers complain and how well it is answered: everything that the desk counts, at once (2-23). */
import type { Case } from "../cases/case"
import type { Rules } from "../rules/rules"
import { type CauseCluster, causeClusters } from "./cause-clusters"
import { type Complaints, complaints } from "./complaints"
import { count } from "./counter"
import { ItemCounter } from "./items"
import { OutcomeCounter, type Outcomes } from "./outcomes"
import type { Period } from "./period"
import { PromiseCounter, type PromiseLedger } from "./promise-ledger"
import { ResponseCounter, type Responses } from "./response"
import { type Week, WeekCounter } from "./weeks"

export interface Statistics {
  readonly complaints: Complaints
  readonly weeks: readonly Week[]
  readonly response: Responses
  /** Of all cases given: what goes together shows only in many. */
  readonly outcomes: Outcomes
  readonly clusters: readonly CauseCluster[]
  readonly promises: PromiseLedger
}

/**
 * Of these cases, whichever were chosen (a shop, a year). Reviews that opened no case are no complaints; their
 * promises count all the same. How many reviews went away is nowhere counted: that is no goal.
 */
export function statistics(cases: readonly Case[], rules: Rules, period: Period, now: number): Statistics {
  const items = new ItemCounter(period)
  const weeks = new WeekCounter(now)
  const response = new ResponseCounter(period)
  const outcomes = new OutcomeCounter()
  const promises = new PromiseCounter(now)
  count(cases, rules, [items, weeks, response, outcomes, promises])
  return {
    complaints: complaints(items.result()),
    weeks: weeks.result(),
    response: response.result(),
    outcomes: outcomes.result(),
    clusters: causeClusters(items.result(), rules),
    promises: promises.result()
  }
}
