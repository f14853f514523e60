/** When to say that no backup lies elsewhere: what is on one computer goes with it. */
import { DAY } from "../../../rules/time"

const REMIND = 30 * DAY

/** @param keptAt when one was last put elsewhere, milliseconds; null: never */
export function backupState(keptAt: number | null, now: number): "never" | "old" | "kept" {
  if (keptAt === null) return "never"
  return now - keptAt > REMIND ? "old" : "kept"
}

/** What is stored of it. */
export function keptAtFrom(stored: unknown): number | null {
  return typeof stored === "number" && Number.isFinite(stored) ? stored : null
}
