/** After these the clerk stays with the buyer; after anything else the entry folds and the next one is up. */
import type { Action, ActionName } from "../cases/action"

const stays: ReadonlySet<ActionName> = new Set<ActionName>([
  "note",
  "offer",
  "refuse",
  "promise",
  "keep",
  "confirm",
  "reopen",
  "triage",
  "label",
  "judge",
  "tie",
  "undo"
])

export const movesOn = (actions: readonly Action[]): boolean => actions.some(({ act }) => !stays.has(act))
