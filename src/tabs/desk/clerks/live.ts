/** What clerks did in a month, read live from the store. */
import { useLiveQuery } from "dexie-react-hooks"
import { useMemo } from "react"
import { clerkRecord } from "../../../kpi/clerk-record"
import { type KpiSettings, settingsFor, versionsFrom } from "../../../kpi/kpi-settings"
import { joinRecords } from "../../../kpi/measures"
import { monthAfter, startOfMonth } from "../../../kpi/month"
import { type Score, score } from "../../../kpi/score"
import type { Month } from "../../../rules/assessment"
import type { Rules } from "../../../rules/rules"
import { type CaseLog, database, logsSince } from "../../../store"
import { check } from "../../../wording/check"

/** Undefined while they are read. */
export function useLogs(month: Month): readonly CaseLog[] | undefined {
  return useLiveQuery(() => logsSince(database, startOfMonth(month)), [month])
}

/** Everybody who noted anything in the month, in the order of their names. */
export function clerksOf(logs: readonly CaseLog[], month: Month): string[] {
  const [from, to] = [startOfMonth(month), startOfMonth(monthAfter(month))]
  const names = logs.flatMap(({ events }) =>
    events.filter(({ at, by }) => at >= from && at < to && !notPeople.has(by)).map(({ by }) => by)
  )
  return [...new Set(names)].sort()
}

/** Authors that are the program itself. */
const notPeople: ReadonlySet<string> = new Set(["huinuan", "import", ""])

export interface MonthSheet {
  readonly score: Score | null
  readonly settings: KpiSettings
}

/** One clerk's month over all shops, each by its own rules. */
export function useMonthSheet(
  logs: readonly CaseLog[] | undefined,
  clerk: string,
  month: Month,
  rulesOf: (shop: string) => Rules,
  now: number
): MonthSheet | undefined {
  const settings = useSettings(month, rulesOf)
  const minute = Math.floor(now / 60_000)
  // biome-ignore lint/correctness/useExhaustiveDependencies: rules come with the logs' news, the clock by the minute
  return useMemo(() => {
    if (!logs) return undefined
    const shops = [...new Set(logs.map(({ shop }) => shop))]
    const records = shops.map((shop) =>
      clerkRecord(
        logs.filter((log) => log.shop === shop).map(({ events }) => events),
        {
          clerk,
          from: startOfMonth(month),
          to: startOfMonth(monthAfter(month)),
          now,
          rules: rulesOf(shop),
          isClean: (text, channel) => check(text, { channel }).length === 0
        }
      )
    )
    return { score: score(joinRecords(records), settings.weights), settings }
  }, [logs, clerk, month, minute, settings])
}

function useSettings(month: Month, rulesOf: (shop: string) => Rules): KpiSettings {
  const kept = rulesOf("").assessment
  const name = JSON.stringify(kept)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the versions are told by their content
  return useMemo(() => settingsFor(versionsFrom(kept), month), [name, month])
}
