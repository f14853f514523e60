/** When things fall due. Computed on reading from what happened and from the rules, never stored. */

import { closingOf, isWorkday, nextWindowStart, nextWorkday, workingTimeLeft } from "../rules/calendar"
import type { Rules } from "../rules/rules"
import { DAY, dayOf, HOUR, MINUTE, momentOf } from "../rules/time"
import type { Case, CaseFlag, CasePromise } from "./case"

/**
 * When the buyer must have been contacted for the first time (0-07), null when that duty is done.
 * Closing of the day on which it was seen, if enough working time is left; else the next working day's noon.
 */
export function firstContactDue(state: Case, rules: Rules): number | null {
  if (!state.opened || !state.dutyOpen || state.stage === "closed") return null
  const day = dayOf(state.dutySince)
  const left = workingTimeLeft(state.dutySince, rules.workingHours)
  if (isWorkday(day) && left >= rules.firstContactMinMinutes * MINUTE)
    return closingOf(day, rules.workingHours)
  return momentOf(nextWorkday(day), rules.firstContactLateDue)
}

/** When the next follow-up falls due; null when there is none, or when it waits for the buyer to write again. */
export function followUpDue(state: Case, rules: Rules): number | null {
  if (state.followUp === null || state.stage === "closed") return null
  const { from, at, until } = state.followUp
  switch (from) {
    case "snoozed":
      return until
    case "no-answer":
      return nextWindowStart(at + rules.noAnswerMinHours * HOUR, rules.callHours)
    case "hung-up":
      return at + rules.hangUpHours * HOUR
    case "wants-time":
      return until ?? nextWorkingMorning(at, rules)
    case "agreed-to-change":
    case "refused-offer":
      return nextWorkingMorning(at, rules)
  }
}

export function nextWorkingMorning(time: number, rules: Rules): number {
  return momentOf(nextWorkday(dayOf(time)), rules.followUpAt)
}

export function isLowGrade(state: Case): boolean {
  return state.review.grade === "neutral" || state.review.grade === "bad"
}

export interface Window {
  readonly end: number
  readonly warnFrom: number
}

/** How long the buyer can change the grade; null where it cannot be changed at all. */
export function changeWindow(state: Case, rules: Rules): Window | null {
  if (rules.shopKind === "tmall" || !isLowGrade(state)) return null
  const end = state.postedAt + rules.changeWindowDays * DAY
  return { end, warnFrom: end - rules.changeWarnDays * DAY }
}

/** How long a public reply is possible; null once there is one. */
export function replyWindow(state: Case, rules: Rules): Window | null {
  if (state.repliedAt !== null) return null
  const end = state.replyWindowEnd ?? state.postedAt + rules.replyWindowDays * DAY
  return { end, warnFrom: end - rules.replyWarnDays * DAY }
}

/**
 * Whole days between the review and its discovery when it was found late (0-02), else null. When a shop found what
 * it wrote into a table, nobody watched.
 */
export function lateDays(state: Case, rules: Rules): number | null {
  if (state.importedAt !== undefined) return null
  const delay = state.firstSeenAt - state.postedAt
  return delay > rules.lateFoundHours * HOUR ? Math.floor(delay / DAY) : null
}

/** The stored flags and the one that depends on a rule. */
export function flagsOf(state: Case, rules: Rules): CaseFlag[] {
  return lateDays(state, rules) === null ? state.flags : [...state.flags, "late-found"]
}

/** Hidden from the checklist by a snooze, unless a promise is due or broken. */
export function isSnoozed(state: Case, now: number): boolean {
  return state.snoozedUntil !== null && now < state.snoozedUntil
}

export function isPromiseBroken(promise: CasePromise, now: number): boolean {
  return promise.keptAt === null && now >= promise.due
}

/** From the first minute of the day it is due, until that time. */
export function isPromiseDue(promise: CasePromise, now: number): boolean {
  return promise.keptAt === null && now < promise.due && dayOf(now) === dayOf(promise.due)
}
