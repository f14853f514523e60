/** What is left to do before the shop closes, once the time for that notice has come. */
import type { Case } from "../../cases/case"
import { closingOf, isWorkday } from "../../rules/calendar"
import type { Rules } from "../../rules/rules"
import { dayOf, HOUR, MINUTE, momentOf } from "../../rules/time"
import { rules, shops } from "../../store"
import { isLeftToday } from "../../today/left-today"
import type { Desk } from "../desk"
import { shopWork } from "../shop-work"

/** Between the hour that the rule names and closing, on working days, where the rule allows it. */
export function isBeforeClosing(shopRules: Rules, now: number): boolean {
  const day = dayOf(now)
  if (!shopRules.closingNotice || !isWorkday(day)) return false
  return now >= momentOf(day, shopRules.closingNoticeAt) && now < closingOf(day, shopRules.workingHours)
}

/** A notice that comes later than this before closing leaves no time to do anything. */
const MARGIN = 15 * MINUTE

interface Stretch {
  readonly from: number
  /** The last moment at which that notice is of use. */
  readonly until: number
}

/** Until when a notice may be put off, so that the one before closing still comes; null where none is to come. */
export async function putOffAtMost(desk: Desk): Promise<number | null> {
  const now = desk.shell.now()
  const moments = (await stretchesOfToday(desk)).map(({ until }) => until).filter((until) => until > now)
  return moments.length === 0 ? null : Math.min(...moments)
}

/** So shortly before that notice that another one now, and the hour of rest after it, would drown it. */
export async function isClosingNoticeNear(desk: Desk): Promise<boolean> {
  const now = desk.shell.now()
  return (await stretchesOfToday(desk)).some(({ from, until }) => now < from && now + HOUR > until)
}

async function stretchesOfToday({ database, shell }: Desk): Promise<Stretch[]> {
  const day = dayOf(shell.now())
  if (!isWorkday(day)) return []
  const all = await Promise.all((await namesOf(database)).map((shop) => rules(database, shop)))
  return all
    .filter(({ closingNotice }) => closingNotice)
    .map(({ closingNoticeAt, workingHours }) => {
      const from = momentOf(day, closingNoticeAt)
      return { from, until: Math.max(from, closingOf(day, workingHours) - MARGIN) }
    })
}

async function namesOf(database: Desk["database"]): Promise<readonly string[]> {
  const named = await shops(database)
  return named.length > 0 ? named : [""]
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
  const each = await Promise.all(
    (await namesOf(database)).map(async (shop): Promise<Left> => {
      const shopRules = await rules(database, shop)
      if (!isBeforeClosing(shopRules, now)) return { count: 0, cases: [] }
      const { entries, cases } = await shopWork(desk, shop)
      const left = entries.filter((entry) => isLeftToday(entry, now))
      const byKey = new Map(cases.map((state) => [state.key, state]))
      return { count: left.length, cases: left.flatMap(({ key }) => byKey.get(key) ?? []) }
    })
  )
  return { count: each.reduce((sum, { count }) => sum + count, 0), cases: each.flatMap(({ cases }) => cases) }
}
