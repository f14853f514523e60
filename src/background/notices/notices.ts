/**
 * Desktop notices: new unhappy reviews in one, and what is left before closing. Never twice for the same, none in
 * quiet hours, and not more than one an hour: what comes in between waits in the store for the next sweep.
 */
import { isWithin, isWorkday } from "../../rules/calendar"
import type { Rules } from "../../rules/rules"
import { dayOf, HOUR } from "../../rules/time"
import {
  lastTold,
  noticesShown,
  noticesTold,
  type PendingNotice,
  pendingNotices,
  readSetting,
  rules,
  tellAgain
} from "../../store"
import type { Desk } from "../desk"
import { isClosingNoticeNear, leftBeforeClosing, putOffAtMost } from "./before-closing"
import { closingNotice, isClosingNotice, reviewNotice } from "./notice"
import { noticeTexts } from "./text"

/** Safe to be killed in the middle: the same notice gets the same id and replaces itself. */
export function showNotices(desk: Desk): Promise<void> {
  return desk.shell.alone("notices", async () => {
    const { database, shell } = desk
    const now = shell.now()
    const waiting = await awake(desk, await wanted(desk))
    const last = await lastTold(database)
    // a rest longer than an hour comes from a clock that was put back
    if (now < last.restUntil && last.restUntil - now <= HOUR) return
    const text = noticeTexts[(await readSetting(database, "language")) === "en" ? "en" : "zh"]
    const day = dayOf(now)
    const left = last.closing === day ? { count: 0, cases: [] } : await leftBeforeClosing(desk)
    const rest = { at: now, restUntil: now + HOUR }
    if (last.closing !== day && (await isClosingNoticeNear(desk))) return // told with it, a little later
    if (left.count > 0) {
      const said = waiting.filter((one) => left.cases.some(({ key }) => key === one.case.key))
      const notice = closingNotice(day, left.count, left.cases, text)
      await shell.notify(notice)
      await noticesTold(database, { ...rest, id: notice.id, ids: idsOf(said), closing: day })
    } else if (waiting.length > 0) {
      const notice = reviewNotice(waiting, text)
      await shell.notify(notice)
      await noticesTold(database, { ...rest, id: notice.id, ids: idsOf(waiting), closing: last.closing })
    }
  })
}

/**
 * 等一小时: what that notice told of again in an hour, as far as it is still to be done then; sooner where the shop
 * closes within the hour, for there is no later.
 */
export function waitAnHour(desk: Desk, id: string): Promise<void> {
  const { database, shell } = desk
  return shell.alone("notices", async () => {
    const now = shell.now()
    const last = await lastTold(database)
    const isTold = last.closing === dayOf(now) && !isClosingNotice(id)
    const most = isTold ? null : await putOffAtMost(desk)
    await tellAgain(database, id, Math.min(now + HOUR, most ?? Number.POSITIVE_INFINITY), isClosingNotice(id))
  })
}

/** Switched off, nothing waits: it is not told later either. */
async function wanted({ database }: Desk): Promise<readonly PendingNotice[]> {
  const pending = await pendingNotices(database)
  if ((await readSetting(database, "notices")) !== false) return pending
  await noticesShown(database, idsOf(pending))
  return []
}

/** Those of shops whose quiet hours it is not. */
async function awake({ database, shell }: Desk, pending: readonly PendingNotice[]) {
  const names = [...new Set(pending.map(({ notice }) => notice.shop))]
  const quiet = await Promise.all(
    names.map(async (shop) => isQuiet(await rules(database, shop), shell.now()))
  )
  return pending.filter(({ notice }) => !quiet[names.indexOf(notice.shop)])
}

const idsOf = (pending: readonly PendingNotice[]) => pending.map(({ notice }) => notice.id)

/** Neither working time nor a time at which one may call. */
export function isQuiet(shopRules: Rules, now: number): boolean {
  const working = isWorkday(dayOf(now)) && isWithin(now, shopRules.workingHours)
  return !working && !isWithin(now, shopRules.callHours)
}
