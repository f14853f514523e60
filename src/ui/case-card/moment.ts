import type { Rules } from "../../rules/rules"

/** The moment in which a card is looked at. */
export interface Moment {
  readonly now: number
  readonly rules: Rules
}
