/**
 * The patrol: its own inactive, muted tab, page by page. The round is kept in the store, so that a worker
 * that wakes anew goes on where the last one was ended, and two windows have one patrol.
 */
import { ulid } from "ulid"
import type { RowsRead } from "../../messages/catalogue"
import { asRound, PATROL, type PatrolRound } from "../../messages/patrol"
import { isReviewReading, type Reading } from "../../rows"
import { DAY, MINUTE, parseTime } from "../../rules/time"
import { changeSetting, gaps, knownRows, lastReadings, readSetting, rules, shops } from "../../store"
import type { Desk } from "../desk"
import { takeIn } from "../intake"
import { addressOf } from "./address"
import { isDue } from "./due"
import { afterPage, afterSilence, ended, isExhausted, newRound, nextPage, PATIENCE } from "./round"

/** Starts a round, or answers with the one that is under way. */
export function lookNow(desk: Desk): Promise<PatrolRound> {
  return alone(desk, async () => {
    const round = await currentRound(desk)
    if (round?.state === "looking" && round.tab !== null && (await desk.shell.tab(round.tab))) return round
    const started = await setOut(desk, true)
    return started ?? (await save(desk, ended(await freshRound(desk, true), desk.shell.now(), "no-answer")))
  })
}

/** With every start of the worker and every sweep: goes on where an earlier worker was ended, gives up, or starts a round that is due. */
export async function tickPatrol(desk: Desk): Promise<void> {
  for (const tab of await desk.shell.patrolTabs()) if (tab.active) await noteTaken(desk, tab.round)
  return alone(desk, async () => {
    const round = await currentRound(desk)
    if (round?.state !== "looking") await setOutIfDue(desk, round)
    else if (round.tab === null) await beginAgain(desk, round)
    else await goOn(desk, round, round.tab)
  })
}

/** Somebody brought a tab to the front. One that the patrol opened is the seller's from now on, whatever it shows later. */
export async function tabLookedAt(desk: Desk, tab: number): Promise<void> {
  const shown = (await desk.shell.tab(tab))?.round ?? null
  if (shown !== null) await noteTaken(desk, shown)
  await alone(desk, async () => {
    const round = await currentRound(desk)
    if (round?.state !== "looking" || round.tab !== tab) return
    await noteTaken(desk, round.id)
    await save(desk, ended(round, desk.shell.now(), "tab-taken"))
  })
}

/** A page of the patrol's own tab was read. What else that tab may show is not the review list. */
export function patrolSaw(desk: Desk, tab: number | null, message: RowsRead): Promise<void> {
  const { reading, pageNumber, view } = message
  return alone(desk, async () => {
    const round = await currentRound(desk)
    if (round?.state !== "looking" || round.tab !== tab || round.nextAt !== null) return
    const isRead = reading.health === "ok" || reading.health === "empty"
    if (reading.page !== "qianniu-reviews") return
    if (isRead && (view !== "" || pageNumber !== round.pageNumber)) return
    const { database, shell } = desk
    const shop = message.shop ?? ""
    const { patrolPages, patrolPauseSeconds } = await rules(database, shop)
    const page = {
      health: reading.health,
      total: reading.total,
      rows: reading.rows.length,
      known: await knownBefore(desk, reading, shop, round.startedAt),
      hasGapBelow: await hasGapBelow(desk, reading, shop)
    }
    const pace = { mostPages: patrolPages, pauseSeconds: patrolPauseSeconds }
    const next = await save(desk, afterPage(round, page, pace, shell.now()))
    if (next.state !== "looking") await leave(desk, round)
    else if (next.nextAt !== null) shell.later(next.nextAt - shell.now(), () => tickPatrol(desk))
  })
}

/** Whether a tab is the patrol's, so that its page is read although nobody looks at it. */
export function isPatrolTab(desk: Desk, tab: number | null): Promise<boolean> {
  return alone(desk, async () => {
    const round = await currentRound(desk)
    return round?.state === "looking" && tab !== null && round.tab === tab
  })
}

const alone = <Result>(desk: Desk, work: () => Promise<Result>) => desk.shell.alone("patrol", work)

/** Rounds whose tab is the seller's. By the round and not by the tab, whose number changes with a restart. */
const TAKEN = "patrolTaken"
const MOST_TAKEN = 50

async function noteTaken(desk: Desk, round: string): Promise<void> {
  if ((await takenRounds(desk)).has(round)) return
  await changeSetting(desk.database, TAKEN, (old) => [...takenFrom(old), round].slice(-MOST_TAKEN))
}

const takenFrom = (setting: unknown): string[] =>
  Array.isArray(setting) ? setting.filter((id) => typeof id === "string") : []

const takenRounds = async ({ database }: Desk) => new Set(takenFrom(await readSetting(database, TAKEN)))

const save = ({ database }: Desk, round: PatrolRound) => changeSetting(database, PATROL, () => round)

/** After a restart of the browser the number of its tab means nothing any more, or another tab. */
async function currentRound({ database, shell }: Desk): Promise<PatrolRound | null> {
  const round = asRound(await readSetting(database, PATROL))
  return round === null || round.run === (await shell.run()) ? round : { ...round, tab: null }
}

/**
 * A look at the tab soon after it was sent somewhere, for the case that it was led to the sign-in page. Not
 * sooner: a sign-in that still holds leads through there and back.
 */
const FIRST_LOOK = 8000

async function setOutIfDue(desk: Desk, last: PatrolRound | null): Promise<void> {
  const { database, shell } = desk
  const [shop = ""] = await shops(database)
  const [consent, readings, shopRules] = await Promise.all([
    readSetting(database, "patrolConsent"),
    lastReadings(database),
    rules(database, shop)
  ])
  const now = shell.now()
  if (isDue(last, consent === true, readings, shopRules, now))
    await setOut(desk, !isExhausted(last, shopRules.patrolPages, now))
}

/**
 * First opens the tab, then writes it down: its page waits for that before it asks whose it is. Of a worker
 * that is ended in between, the tab is known by its address, and closed before the next round. Null where
 * there is no window to open it in.
 */
async function setOut(desk: Desk, deep: boolean): Promise<PatrolRound | null> {
  const { shell } = desk
  await closeLeftTabs(desk)
  const round = nextPage(await freshRound(desk, deep), shell.now())
  const tab = await shell.openQuietly(addressOf(round.pageNumber, round.id))
  return tab === null ? null : await wait(desk, { ...round, tab })
}

/** Tabs that a killed worker or a closed browser left behind; one that somebody has looked into stays his. */
async function closeLeftTabs(desk: Desk): Promise<void> {
  const taken = await takenRounds(desk)
  for (const { id, active, round } of await desk.shell.patrolTabs())
    if (!active && !taken.has(round)) await desk.shell.closeTab(id)
}

/** The browser was closed over this round: if that was not long ago, it is wanted still. */
async function beginAgain(desk: Desk, round: PatrolRound): Promise<void> {
  const { database, shell } = desk
  const { patrolMinutes } = await rules(database)
  const isRecent = shell.now() - round.startedAt < patrolMinutes * MINUTE
  if (isRecent) await setOut(desk, round.deep)
  else await save(desk, ended(round, shell.now(), "tab-closed"))
}

async function goOn(desk: Desk, round: PatrolRound, id: number): Promise<void> {
  const { shell } = desk
  const now = shell.now()
  const tab = await shell.tab(id)
  if (tab === null) await save(desk, ended(round, now, "tab-closed"))
  else if (tab.active || (await takenRounds(desk)).has(round.id))
    await save(desk, ended(round, now, "tab-taken"))
  else if (round.nextAt !== null && now < round.nextAt)
    shell.later(round.nextAt - now, () => tickPatrol(desk))
  else if (round.nextAt !== null) await show(desk, nextPage(round, now))
  else if (tab.isElsewhere && now >= round.deadline - PATIENCE + FIRST_LOOK) await ledAway(desk, round)
  else if (now >= round.deadline) await retry(desk, round, now)
}

async function retry(desk: Desk, round: PatrolRound, now: number): Promise<void> {
  const next = afterSilence(round, now)
  if (next.state === "looking") await show(desk, next)
  else {
    await save(desk, next)
    await leave(desk, round)
  }
}

const freshRound = async ({ shell }: Desk, deep: boolean) =>
  newRound(ulid(), await shell.run(), shell.now(), deep)

/** First sends the tab there, then writes it down: a worker that is ended in between does it again. */
async function show(desk: Desk, round: PatrolRound): Promise<PatrolRound> {
  await desk.shell.goTo(round.tab as number, addressOf(round.pageNumber, round.id))
  return await wait(desk, round)
}

async function wait(desk: Desk, round: PatrolRound): Promise<PatrolRound> {
  for (const soon of [FIRST_LOOK, PATIENCE]) desk.shell.later(soon, () => tickPatrol(desk))
  return await save(desk, round)
}

/** Closes the patrol's tab, unless somebody has looked at it by now. */
async function leave(desk: Desk, { tab, id }: PatrolRound): Promise<void> {
  const { shell } = desk
  if (tab === null || (await takenRounds(desk)).has(id)) return
  if ((await shell.tab(tab))?.active === false) await shell.closeTab(tab)
}

/** From the seller's pages one is only ever led to the sign-in page, which we may not see: so that is said. */
async function ledAway(desk: Desk, round: PatrolRound): Promise<void> {
  const health = "signed-out"
  const reading: Reading = { page: "qianniu-reviews", health, total: null, rows: [], unreadable: [] }
  await save(desk, ended(round, desk.shell.now(), health))
  await leave(desk, round)
  await takeIn(desk, { shop: null, reading, view: "", pageNumber: null })
}

async function knownBefore(desk: Desk, reading: Reading, shop: string, since: number): Promise<number> {
  const rows = await knownRows(desk.database, reading, shop)
  return rows.filter((row) => row.case !== null && row.case.firstSeenAt < since).length
}

async function hasGapBelow({ database, shell }: Desk, reading: Reading, shop: string): Promise<boolean> {
  if (!isReviewReading(reading)) return false
  const oldest = Math.min(...reading.rows.map(({ postedAt }) => parseTime(postedAt)))
  const { changeWindowDays } = await rules(database, shop)
  const since = shell.now() - changeWindowDays * DAY // older ones cannot be changed any more
  return (await gaps(database, shop)).some(({ from, to }) => to <= oldest && to > since && from < to)
}
