/** What was just done, in the words of the toast. */
import type { Action } from "../../cases/action"
import type { Format } from "../../ui/format"

export function did(action: Action, now: number, format: Format): string {
  const { text } = format
  const words = text.toast.did
  switch (action.act) {
    case "call":
      return text.outcomes[action.outcome]
    case "offer":
      return words.offer(text.remedies[action.remedy])
    case "refuse":
      return words.refuse(text.remedies[action.remedy])
    case "promise":
      return words.promise(action.text)
    case "hand-over":
      return words["hand-over"](action.to)
    case "told-delay":
      return words["told-delay"](format.moment(action.until, now))
    case "snooze":
      return action.until
        ? `${words.snooze} ${text.time.from(format.moment(action.until, now))}`
        : `${words.snooze} ${text.note.untilBuyer}`
    case "message":
    case "reply":
    case "note":
    case "keep":
    case "solve":
    case "confirm":
    case "ask":
    case "close":
    case "reopen":
    case "greeted":
    case "fixed":
      return words[action.act]
    default:
      return words.other
  }
}
