/** What one clerk did in one stretch of time, counted from the events of cases and from nothing else. */
import type { Case } from "../cases/case"
import { firstContactDue } from "../cases/clocks"
import type { Event } from "../cases/event"
import { applyEvent } from "../cases/fold"
import { live } from "../cases/log"
import type { Rules } from "../rules/rules"
import { DAY, dayOf } from "../rules/time"
import { type ClerkRecord, type Measure, measureNames } from "./measures"

export interface RecordContext {
  readonly clerk: string
  /** Half-open, milliseconds. */
  readonly from: number
  readonly to: number
  readonly now: number
  readonly rules: Rules
  /** Whether these words pass the checker. */
  readonly isClean: (text: string, channel: "wangwang" | "public") => boolean
}

/** An unsolved case weighs only once the buyer has waited this long since the first contact. */
export const SETTLE_DAYS = 7

type Count = (measure: Measure, done: number, of?: number) => void

/** @param logs the events of each case, one list a case, in any order */
export function clerkRecord(logs: Iterable<readonly Event[]>, context: RecordContext): ClerkRecord {
  const record = Object.fromEntries(measureNames.map((name) => [name, { done: 0, of: 0 }])) as {
    [Name in Measure]: { done: number; of: number }
  }
  const count: Count = (measure, done, of = 1) => {
    record[measure].done += done
    record[measure].of += of
  }
  for (const log of logs) countLog(live(log), context, count)
  return record
}

function countLog(log: readonly Event[], context: RecordContext, count: Count): void {
  const { clerk, from, to } = context
  const within = (time: number) => time >= from && time < to
  // Words that were forgotten can no longer be judged.
  const forgotten = log.some(({ type }) => type === "forgotten")
  let state: Case | null = null
  let taken: { readonly by: string; readonly at: number } | null = null
  for (const event of log) {
    const mine = event.by === clerk && within(event.at)
    if (state && mine && isAttempt(event)) countFirstContact(state, event.at, context.rules, count)
    if (mine && !forgotten) countWords(event, log, context, count)
    if (isReached(event)) taken ??= { by: event.by, at: event.at }
    state = applyEvent(state, event)
  }
  if (!state?.opened) return
  for (const { by, due, keptAt } of state.promises) {
    if (by === clerk && within(due) && (keptAt !== null || due <= context.now))
      count("promises", keptAt !== null && keptAt < due ? 1 : 0)
  }
  if (state.owner === clerk) countNeverContacted(state, context, within, count)
  if (taken && (state.owner ?? taken.by) === clerk && within(taken.at))
    countSolved(state, taken.at, context, count)
}

const isAttempt = ({ type }: Event): boolean => type === "called" || type === "messaged"

function isReached(event: Event): boolean {
  return event.type === "messaged" || (event.type === "called" && event.outcome !== "no-answer")
}

/** The attempt that ends the duty, by whoever makes it. Late, too, where a deadline was recorded as missed. */
function countFirstContact(state: Case, at: number, rules: Rules, count: Count): void {
  const due = firstContactDue(state, rules)
  if (due === null) return
  const missed = state.missed.some((name) => {
    const [deadline, time] = name.split("@")
    return deadline === "first-contact" && Number(time) > state.dutySince && Number(time) <= at
  })
  count("first-contact", at < due && !missed ? 1 : 0)
}

/** A case that was handed to her and that nobody has tried to answer in time. */
function countNeverContacted(
  state: Case,
  { rules, now }: RecordContext,
  within: (time: number) => boolean,
  count: Count
): void {
  const due = firstContactDue(state, rules)
  if (due !== null && due <= now && within(due)) count("first-contact", 0)
}

function countWords(event: Event, log: readonly Event[], { isClean }: RecordContext, count: Count): void {
  switch (event.type) {
    case "called": {
      if (event.outcome === "no-answer") return // nothing was said that could be noted
      count("notes", event.text !== "" || isNoted(event, log) ? 1 : 0)
      return
    }
    case "messaged":
    case "replied": {
      const channel = event.type === "messaged" ? "wangwang" : "public"
      if (event.text !== "") count("wording", isClean(event.text, channel) ? 1 : 0)
    }
  }
}

/** A note of hers on the same case, after the call and on the same day. */
function isNoted(call: Event, log: readonly Event[]): boolean {
  return log.some(
    ({ type, by, at }) => type === "note" && by === call.by && at >= call.at && dayOf(at) === dayOf(call.at)
  )
}

/**
 * Solved counts half, confirmed the other half. Threats, buyers who want no contact and buyers who cannot be
 * reached are nobody's failure (2-20).
 */
function countSolved(state: Case, takenAt: number, { now }: RecordContext, count: Count): void {
  const { flags, closed, solvedAt, confirmedAt } = state
  if (flags.includes("extortion") || flags.includes("do-not-contact")) return
  if (solvedAt === null && closed?.result === "unreachable") return
  if (solvedAt === null && closed === null && now < takenAt + SETTLE_DAYS * DAY) return
  count("solved", (solvedAt === null ? 0 : 1) + (confirmedAt === null ? 0 : 1), 2)
}
