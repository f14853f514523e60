/** What was just done, in the words of the toast. */
import type { Action } from "../cases/action"
import { causeName } from "./cause-name"
import type { Format } from "./format"

/** The whole line of the toast: 记下了：没人接. */
export function whatWasNoted(action: Action, now: number, format: Format): string {
  const { toast } = format.text
  return action.act === "note" ? toast.wordsNoted : toast.noted(whatWasDone(action, now, format))
}

export function whatWasDone(action: Action, now: number, format: Format): string {
  const { text } = format
  const { did } = text.toast
  switch (action.act) {
    case "call":
      return text.outcomes[action.outcome]
    case "offer":
      return did.offer(text.remedies[action.remedy])
    case "refuse":
      return did.refuse(text.remedies[action.remedy])
    case "promise":
      return did.promise(action.text)
    case "hand-over":
      return did["hand-over"](action.to)
    case "told-delay":
      return action.named === false
        ? text.order.toldMore(format.moment(action.until, now))
        : did["told-delay"](format.moment(action.until, now))
    case "snooze": {
      const until = action.until ? text.time.from(format.moment(action.until, now)) : text.note.untilBuyer
      return did.snooze + text.comma + until
    }
    case "note":
      return text.note.justNote
    case "triage":
      return text.card.chances[action.chance]
    case "judge":
      return action.unhappy ? did.judge(causeName(action.cause ?? "其他", format.language)) : did.happy
    case "message":
    case "reply":
    case "keep":
    case "solve":
    case "confirm":
    case "ask":
    case "close":
    case "reopen":
    case "greeted":
    case "spoke-first":
    case "goods-back":
    case "refunded":
    case "fixed":
    case "tie":
    case "stock":
      return did[action.act]
    default:
      return did.other
  }
}
