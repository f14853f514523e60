/** Adding up over cases that are read once, one after another: a case is large, and fifty thousand cost time. */
import type { Case } from "../cases/case"
import type { Rules } from "../rules/rules"
import { type CaseFacts, factsOf } from "./case-facts"

export interface Counter<Result, State = Case> {
  /** @param facts null for a review that opened no case: it is no complaint */
  add(state: State, facts: CaseFacts | null): void
  result(): Result
}

/** Shows every case to every counter, in one pass. */
export function count(cases: readonly Case[], rules: Rules, counters: readonly Counter<unknown>[]): void {
  for (const state of cases) {
    const facts = state.opened ? factsOf(state, rules) : null
    for (const counter of counters) counter.add(state, facts)
  }
}
