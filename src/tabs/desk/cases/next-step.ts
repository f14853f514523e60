/** The two short lines that say what comes next, and the stage with its four bars. */

import type { Entry } from "../../../cases/entry"
import { askGate } from "../../../cases/gates"
import type { Rules } from "../../../rules/rules"
import { dueLabel, type Label, untilLabel } from "../../../ui/due-label"
import type { Format } from "../../../ui/format"
import type { CaseLine } from "../lines/line"
import { nextMoment } from "./agenda"
import type { CasesText } from "./text"

export interface NextStep {
  readonly due: Label | null
  readonly what: string
}

export function nextStepOf(
  line: CaseLine,
  entry: Entry | undefined,
  moment: { readonly now: number; readonly rules: Rules },
  text: CasesText,
  format: Format
): NextStep {
  const { state } = line
  const { now, rules } = moment
  if (entry) return { due: dueLabel(entry, now, format), what: whatNow(line, entry, moment, text) }
  if (state === null || line.closed)
    return { due: null, what: line.closed ? format.text.results[line.closed.result] : "" }
  const at = nextMoment(line, () => rules)
  if (at !== null && Number.isFinite(at)) {
    const promise = state.promises.find(({ keptAt, due }) => keptAt === null && due === at)
    return promise
      ? { due: { text: untilLabel(at, now, format), tone: "calm" }, what: promise.text }
      : { due: { text: format.moment(at, now), tone: "calm" }, what: followUp(line, text, format) }
  }
  if (state.snoozedUntil === Number.POSITIVE_INFINITY) return { due: null, what: text.next.waits }
  if (state.stage === "asked") return { due: null, what: text.next.decides }
  if (askGate(state, rules, now).allowed) return { due: null, what: text.next.mayAsk }
  return { due: null, what: text.next.none }
}

function whatNow(
  line: CaseLine,
  entry: Entry,
  { now, rules }: { now: number; rules: Rules },
  text: CasesText
): string {
  const { state } = line
  switch (entry.why) {
    case "promise-broken":
    case "promise-due":
      return state?.promises.find(({ keptAt, due }) => keptAt === null && due === entry.due)?.text ?? ""
    case "first-contact":
    case "first-contact-overdue":
      return entry.channel === "phone" ? text.next.call : text.next.message
    case "reply-window-ending":
      return text.next.reply
    case "change-window-ending":
      return state && askGate(state, rules, now).allowed ? text.next.mayAsk : text.next.none
    default:
      return state?.followUp ? text.next[state.followUp.from] : text.next.none
  }
}

function followUp({ state }: CaseLine, text: CasesText, format: Format): string {
  if (state?.stage === "solved") return format.text.row.confirm
  return state?.followUp ? text.next[state.followUp.from] : text.next.none
}

const steps: readonly CaseLine["stage"][] = ["contacted", "solved", "confirmed", "asked"]

/** How many of the four steps are behind: reached, solved, confirmed, asked. */
export function stepsDone({ stage }: CaseLine): number {
  return stage === "closed" ? 0 : steps.indexOf(stage) + 1
}

export function stageName(line: CaseLine, text: CasesText): string {
  if (line.stage === "new" && line.calls > 0) return text.called(line.calls)
  if (line.stage === "contacted" && line.lastOutcome === "agreed-to-change") return text.agreed
  return text.stages[line.stage]
}
