/** When the patrol sets out by itself. Pure. */
import type { PatrolRound, PatrolStop } from "../../messages/patrol"
import { isWithin, isWorkday } from "../../rules/calendar"
import type { Rules } from "../../rules/rules"
import { dayOf, MINUTE } from "../../rules/time"
import type { LastReading } from "../../today/badge"

/** Only the seller can settle these: the patrol waits until a page was read well again. */
const waitsForSeller: ReadonlySet<PatrolStop> = new Set<PatrolStop>([
  "signed-out",
  "blocked",
  "no-permission"
])

/** In working hours, every so many minutes, once the seller has agreed to it. */
export function isDue(
  last: PatrolRound | null,
  hasConsent: boolean,
  readings: readonly LastReading[],
  rules: Rules,
  now: number
): boolean {
  if (!hasConsent || !isWorkday(dayOf(now)) || !isWithin(now, rules.workingHours)) return false
  if (last === null) return true
  if (now - last.startedAt < rules.patrolMinutes * MINUTE) return false
  if (last.stop === null || !waitsForSeller.has(last.stop)) return true
  return readings.some(({ lastReadableAt }) => (lastReadableAt ?? 0) > (last.endedAt ?? last.startedAt))
}
