/** 这次别说: three short phrases that would spoil this talk. */
import { remedyNames } from "./remedy-names"
import { causeWordings } from "./scripts/causes"
import { leadingCause } from "./select"
import { lateFromDays, type Situation } from "./situation"

/**
 * In the order of harm: what was refused (0-15), the untrue reason for a late find (0-11), what the cause
 * invites; the last is always the review, or the reward once asking is allowed (0-16, 2-21).
 */
export function dontSay(situation: Situation): string[] {
  const { causes, refused, delayDays, askAllowed, state } = situation
  const [refusedRemedy] = refused
  const own = causeWordings[leadingCause(causes)].dont.map(([chinese]) => chinese)
  const phrases = [
    ...(refusedRemedy === undefined ? [] : [`再提${remedyNames[refusedRemedy].chinese}`]),
    ...(delayDays >= lateFromDays && state === "new" ? ["最近太忙"] : []),
    ...own
  ]
  return [...phrases.slice(0, 2), askAllowed && state === "confirmed" ? "改了有红包" : "删评"]
}
