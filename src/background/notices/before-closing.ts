/** What is left to do before the shop closes, once the time for that notice has come. */
import type { Case } from "../../cases/case"
import { countedWhys, type Entry } from "../../cases/entry"
import { closingOf, isWorkday } from "../../rules/calendar"
import type { Rules } from "../../rules/rules"
import { dayOf, momentOf } from "../../rules/time"
import { rules, shops } from "../../store"
import type { Desk } from "../desk"
import { shopWork } from "../shop-work"

/** Between the hour that the rule names and closing, on working days, where the rule allows it. */
export function isBeforeClosing(shopRules: Rules, now: number): boolean {
  const day = dayOf(now)
  if (!shopRules.closingNotice || !isWorkday(day)) return false
  return now >= momentOf(day, shopRules.closingNoticeAt) && now < closingOf(day, shopRules.workingHours)
}

export interface Left {
  readonly count: number
  /** The cases among it, most urgent first in each shop. */
  readonly cases: readonly Case[]
}

/** In all shops for which it is time; each by its own rules. */
export async function leftBeforeClosing(desk: Desk): Promise<Left> {
  const { database, shell } = desk
  const now = shell.now()
  const named = await shops(database)
  const each = await Promise.all(
    (named.length > 0 ? named : [""]).map(async (shop): Promise<Left> => {
      const shopRules = await rules(database, shop)
      if (!isBeforeClosing(shopRules, now)) return { count: 0, cases: [] }
      const { entries, cases } = await shopWork(desk, shop)
      const closing = closingOf(dayOf(now), shopRules.workingHours)
      const left = entries.filter((entry) => isLeft(entry, closing))
      const byKey = new Map(cases.map((state) => [state.key, state]))
      return { count: left.length, cases: left.flatMap(({ key }) => byKey.get(key) ?? []) }
    })
  )
  return { count: each.reduce((sum, { count }) => sum + count, 0), cases: each.flatMap(({ cases }) => cases) }
}

const isLeft = ({ why, due }: Entry, closing: number) =>
  countedWhys.has(why) && (due === null || due <= closing)
