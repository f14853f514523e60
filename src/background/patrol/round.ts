/** One round of the patrol, as steps from state to state. Pure; times in milliseconds. */
import type { PatrolRound, PatrolStop } from "../../messages/patrol"
import type { Health } from "../../rows"

/** How long a page may take to be drawn and read. */
export const PATIENCE = 60_000
/** The list's own page size. */
export const PAGE_SIZE = 20

export interface PatrolPage {
  readonly health: Health
  readonly total: number | null
  /** Rows that were read, and how many of them were known before this round. */
  readonly rows: number
  readonly known: number
}

export interface PatrolPace {
  readonly mostPages: number
  readonly pauseSeconds: number
}

export function newRound(id: string, now: number): PatrolRound {
  return {
    id,
    state: "looking",
    startedAt: now,
    endedAt: null,
    pages: 0,
    rows: 0,
    fresh: 0,
    stop: null,
    tab: null,
    pageNumber: 1,
    nextAt: null,
    deadline: now + PATIENCE,
    retried: false
  }
}

export function ended(round: PatrolRound, now: number, stop: PatrolStop | null = null): PatrolRound {
  const state = stop === null || stop === "tab-taken" ? "done" : "stopped"
  return { ...round, state, stop, endedAt: now, tab: null, nextAt: null }
}

/** This page was read: on to the next, unless it shows what was known, or is the last, or cannot be read. */
export function afterPage(round: PatrolRound, page: PatrolPage, pace: PatrolPace, now: number): PatrolRound {
  const { health, rows, known, total } = page
  if (health === "loading") return round
  if (health !== "ok" && health !== "empty") return ended(round, now, health)
  const next = {
    ...round,
    pages: round.pages + 1,
    rows: round.rows + rows,
    fresh: round.fresh + rows - known
  }
  const isLast = rows === 0 || (total !== null && round.pageNumber * PAGE_SIZE >= total)
  if (known > 0 || isLast || next.pages >= pace.mostPages) return ended(next, now)
  return { ...next, nextAt: now + pace.pauseSeconds * 1000 }
}

export function nextPage(round: PatrolRound, now: number): PatrolRound {
  return {
    ...round,
    pageNumber: round.pageNumber + 1,
    nextAt: null,
    deadline: now + PATIENCE,
    retried: false
  }
}

/** The page did not come: ask once more, then give up. */
export function afterSilence(round: PatrolRound, now: number): PatrolRound {
  return round.retried
    ? ended(round, now, "no-answer")
    : { ...round, retried: true, deadline: now + PATIENCE }
}
