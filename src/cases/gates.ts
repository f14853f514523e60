/** What may be done now, and if not, why not and when. Facts are never refused; permissions are. */
import type { Remedy } from "../remedies"
import { isWithin, nextWindowStart, windowAt } from "../rules/calendar"
import type { Rules } from "../rules/rules"
import { addDays, DAY, dayOf, HOUR, momentOf } from "../rules/time"
import type { Case } from "./case"
import { changeWindow, isLowGrade } from "./clocks"
import type { BrokenLimit } from "./event"
import type { Refusal, RefusalReason } from "./refusal"

export type Gate<Open = object> =
  | ({ readonly allowed: true } & Open)
  | { readonly allowed: false; readonly refusal: Refusal }

const closed = (
  reason: RefusalReason,
  opensAt: number | null = null
): { allowed: false; refusal: Refusal } => ({
  allowed: false,
  refusal: { reason, opensAt }
})

/** Solve, then confirm, then ask once (0-08, 0-16). On Tmall never. */
export function askGate(state: Case, rules: Rules, now: number): Gate {
  if (rules.shopKind === "tmall") return closed("tmall")
  if (!isLowGrade(state)) return closed("grade-not-low")
  if (state.flags.includes("do-not-contact")) return closed("do-not-contact")
  if (state.askedAt !== null) return closed("asked-before")
  if (state.stage === "closed") return closed("case-closed")
  if (state.solvedAt === null) return closed("not-solved")
  if (state.stage !== "confirmed") return closed("not-confirmed")
  const window = changeWindow(state, rules)
  if (window === null || now >= window.end) return closed("change-window-over")
  return { allowed: true }
}

/**
 * A remedy that the buyer refused is never offered again (0-15); money above the clerk's ceiling is the
 * owner's to decide (4-12).
 * @param yuan how much is offered, where it is money
 */
export function offerGate(state: Case, remedy: Remedy, rules: Rules, yuan = 0): Gate {
  if (state.refused.includes(remedy)) return closed("remedy-refused")
  return yuan > rules.compensationCeilingYuan ? closed("above-ceiling") : { allowed: true }
}

export interface CallRoom {
  readonly callsLeftToday: number
  readonly callsLeft: number
  /** The end of this call window. */
  readonly until: number
}

/** When the virtual number dies; null where the order's success is not known. */
export function phoneEnd(successAt: number | null, rules: Rules): number | null {
  return successAt === null ? null : successAt + rules.phoneDaysAfterSuccess * DAY
}

/**
 * Whether a call is allowed now (2-18, 0-17).
 * @param successAt when the order was first seen as successful, milliseconds, or null
 */
export function callGate(state: Case, successAt: number | null, rules: Rules, now: number): Gate<CallRoom> {
  const first = brokenLimits(state, successAt, rules, now)[0]
  if (first === undefined) {
    const left = rules.callsPerCase - state.calls.length
    return {
      allowed: true,
      callsLeftToday: Math.min(rules.callsPerDay - callsOn(state, now), left),
      callsLeft: left,
      until: windowAt(now, rules.callHours)[1]
    }
  }
  switch (first) {
    case "called-after-stop":
      return closed("do-not-contact")
    case "called-after-number-expired":
      return closed("number-expired")
    case "called-in-cool-down":
      return closed("cooling-down", nextWindowStart(coolDownEnd(state, rules) ?? now, rules.callHours))
    case "too-many-calls":
      return state.calls.length >= rules.callsPerCase
        ? closed("called-enough")
        : closed(
            "called-enough-today",
            nextWindowStart(momentOf(addDays(dayOf(now), 1), "00:00"), rules.callHours)
          )
    case "call-out-of-hours":
      return closed("out-of-call-hours", nextWindowStart(now, rules.callHours))
  }
}

function callsOn(state: Case, now: number): number {
  return state.calls.filter((call) => dayOf(call.at) === dayOf(now)).length
}

function coolDownEnd(state: Case, rules: Rules): number | null {
  const hungUp = state.calls.filter((call) => call.outcome === "hung-up").at(-1)
  return hungUp ? hungUp.at + rules.hangUpHours * HOUR : null
}

/** The limits that a call at this moment breaks, the firmest first. */
export function brokenLimits(
  state: Case,
  successAt: number | null,
  rules: Rules,
  now: number
): BrokenLimit[] {
  const broken: BrokenLimit[] = []
  if (state.flags.includes("do-not-contact")) broken.push("called-after-stop")
  const expiry = phoneEnd(successAt, rules)
  if (expiry !== null && now >= expiry) broken.push("called-after-number-expired")
  if (callsOn(state, now) >= rules.callsPerDay || state.calls.length >= rules.callsPerCase)
    broken.push("too-many-calls")
  const cool = coolDownEnd(state, rules)
  if (cool !== null && now < cool) broken.push("called-in-cool-down")
  if (!isWithin(now, rules.callHours)) broken.push("call-out-of-hours")
  return broken
}
