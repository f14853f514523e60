/** One round of the patrol, as steps from state to state. Pure; times in milliseconds. */
import type { PatrolRound, PatrolStop } from "../../messages/patrol"
import type { Health } from "../../rows"
import { dayOf } from "../../rules/time"

/** How long a page may take to be drawn and read. */
export const PATIENCE = 30_000
/** The list's own page size. */
export const PAGE_SIZE = 20

export interface PatrolPage {
  readonly health: Health
  readonly total: number | null
  /** Rows that were read, and how many of them were known before this round. */
  readonly rows: number
  readonly known: number
  /** Further down the list there are stretches that nobody saw. */
  readonly hasGapBelow: boolean
}

export interface PatrolPace {
  readonly mostPages: number
  readonly pauseSeconds: number
}

/** Before its first page. */
export function newRound(id: string, run: string, now: number, deep: boolean): PatrolRound {
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
    run,
    pageNumber: 0,
    nextAt: now,
    deadline: now,
    deep,
    retried: false
  }
}

export function ended(round: PatrolRound, now: number, stop: PatrolStop | null = null): PatrolRound {
  const state = stop === null || stop === "tab-taken" ? "done" : "stopped"
  return { ...round, state, stop, endedAt: now, tab: null, nextAt: null }
}

/** This page was read: on to the next, unless it reaches what was known, or is the last, or cannot be read. */
export function afterPage(round: PatrolRound, page: PatrolPage, pace: PatrolPace, now: number): PatrolRound {
  const { health, rows, known, total, hasGapBelow } = page
  if (health === "loading") return round
  if (health !== "ok" && health !== "empty") return ended(round, now, health)
  const next = {
    ...round,
    pages: round.pages + 1,
    rows: round.rows + rows,
    fresh: round.fresh + rows - known
  }
  const isLast = rows === 0 || (total !== null && round.pageNumber * PAGE_SIZE >= total)
  const isKnown = known > 0 && !(round.deep && hasGapBelow)
  if (isKnown || isLast || next.pages >= pace.mostPages) return ended(next, now)
  return { ...next, nextAt: now + pace.pauseSeconds * 1000 }
}

/** A walk to the very end of its pages did not help: today the gaps further down are the seller's. */
export function isExhausted(round: PatrolRound | null, mostPages: number, now: number): boolean {
  return round !== null && round.pages >= mostPages && dayOf(round.startedAt) === dayOf(now)
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
