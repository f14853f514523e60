/** What comes next after an act, in one short sentence for the toast. */
import type { Case } from "../cases/case"
import { followUpDue } from "../cases/clocks"
import { channelFor } from "../cases/remedies"
import type { Rules } from "../rules/rules"
import type { Format } from "./format"

export function nextStep(state: Case, rules: Rules, now: number, format: Format): string {
  const { next } = format.text.toast
  if (state.flags.includes("do-not-contact")) return next.quiet
  const promise = state.promises
    .filter(({ keptAt }) => keptAt === null)
    .sort((one, other) => one.due - other.due)[0]
  const follow = followUpDue(state, rules)
  if (promise && (follow === null || promise.due < follow)) return next.promise(promise.text)
  if (state.stage === "closed") return next.closed
  if (state.followUp?.from === "snoozed" && follow === null) return next.waits
  if (follow !== null && Number.isFinite(follow) && follow > now) {
    const how =
      state.stage === "solved"
        ? next.askHappy
        : state.followUp?.from === "no-answer"
          ? next.call
          : channelFor(state) === "wangwang"
            ? next.message
            : next.follow
    return next.due(format.moment(follow, now), how)
  }
  return state.stage === "solved" ? next.confirm : next.none
}
