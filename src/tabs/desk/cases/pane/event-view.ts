/** One event of a case's history in words. */
import type { Case } from "../../../../cases/case"
import { lateDays } from "../../../../cases/clocks"
import type { Event } from "../../../../cases/event"
import type { Rules } from "../../../../rules/rules"
import { IMPORT_AUTHOR } from "../../../../sheets/import-events"
import { causeName } from "../../../../ui/cause-name"
import type { Format } from "../../../../ui/format"
import { type CasesText, casesText } from "../text"

export type EventKind = "seen" | "call" | "message" | "reply" | "note" | "promise" | "done" | "step"

export interface EventView {
  readonly id: string
  readonly at: number
  readonly kind: EventKind
  readonly title: string
  /** What was written down or said, quoted. */
  readonly words: string
  readonly hint: string
  /** Who did it; what the program noticed itself, and what a table said, is told as such. */
  readonly by: string
  readonly undone: boolean
}

/** The newest first; what was taken back stays, struck through. */
export function timelineOf(events: readonly Event[], state: Case, rules: Rules, format: Format): EventView[] {
  const undone = new Set(events.flatMap((event) => (event.type === "undone" ? [event.event] : [])))
  return events
    .filter(({ type }) => type !== "order-seen")
    .map((event) => ({
      id: event.id,
      at: event.at,
      by: authorOf(event.by, casesText[format.language]),
      undone: undone.has(event.id),
      words: "text" in event && event.type !== "promised" ? event.text : "",
      hint:
        event.type === "promised"
          ? casesText[format.language].events.due(format.moment(event.due, event.at))
          : "",
      ...said(event, state, rules, format)
    }))
    .reverse()
}

function authorOf(by: string, { byProgram, byTable }: CasesText): string {
  if (by === IMPORT_AUTHOR) return byTable
  return by === "huinuan" ? byProgram : by
}

function said(event: Event, state: Case, rules: Rules, format: Format): Pick<EventView, "kind" | "title"> {
  const { events: words } = casesText[format.language]
  const { text } = format
  switch (event.type) {
    case "review-seen": {
      const late = lateDays(state, rules)
      return { kind: "seen", title: late === null ? words.seen : words.seenLate(late) }
    }
    case "review-changed":
      return {
        kind: "seen",
        title: event.improved ? words.improved : event.appended ? words.appended : words.changed
      }
    case "review-missing":
      return { kind: "seen", title: words.missing }
    case "review-back":
      return { kind: "seen", title: words.back }
    case "called":
      return { kind: "call", title: words.called(text.outcomes[event.outcome]) }
    case "messaged":
      return { kind: "message", title: words.messaged }
    case "replied":
      return { kind: "reply", title: words.replied }
    case "note":
      return { kind: "note", title: words.note }
    case "remedy-offered":
      return { kind: "step", title: words.offered(text.remedies[event.remedy]) }
    case "remedy-refused":
      return { kind: "step", title: words.refused(text.remedies[event.remedy]) }
    case "promised":
      return { kind: "promise", title: words.promised(event.text) }
    case "promise-kept":
      return { kind: "promise", title: words.kept }
    case "solved":
      return { kind: "done", title: words.solved(causeName(event.cause, format.language)) }
    case "confirmed":
      return { kind: "done", title: words.confirmed }
    case "asked":
      return { kind: "message", title: words.asked }
    case "snoozed": {
      const until = event.until === null ? text.note.untilBuyer : format.moment(event.until, event.at)
      return { kind: "step", title: words.snoozed(until) }
    }
    case "closed":
      return { kind: "done", title: words.closed(text.results[event.result]) }
    case "reopened":
      return { kind: "step", title: words.reopened }
    case "judged":
      return {
        kind: "step",
        title: event.unhappy ? words.judged(causeName(event.cause ?? "其他", format.language)) : words.happy
      }
    case "triaged":
      return { kind: "step", title: words.triaged(text.card.chances[event.chance]) }
    case "handed-over":
      return { kind: "step", title: words.handedOver(event.to) }
    case "labelled":
      return { kind: "step", title: event.on ? words.labelled(event.label) : words.unlabelled(event.label) }
    case "tied":
      return { kind: "step", title: words.tied(event.order) }
    case "extortion-noticed":
      return { kind: "seen", title: words.extortion }
    case "deadline-missed":
      return { kind: "seen", title: missed(event.deadline, words) }
    case "imported":
      return { kind: "seen", title: words.imported }
    case "told-delay":
      return { kind: "message", title: words.toldDelay(format.moment(event.until, event.at)) }
    case "greeted":
      return { kind: "message", title: words.greeted }
    case "fix-needed":
      return { kind: "step", title: words.fixNeeded }
    case "listing-fixed":
      return { kind: "done", title: words.listingFixed }
    case "stock-noted":
      return { kind: "step", title: event.out ? words.outOfStock : words.inStock }
    case "forgotten":
      return { kind: "step", title: words.forgotten }
    case "undone":
      return { kind: "step", title: words.undone }
    default:
      return { kind: "step", title: words.other }
  }
}

function missed(
  deadline: "first-contact" | "promise" | "ship",
  words: (typeof casesText)["zh"]["events"]
): string {
  if (deadline === "promise") return words.missedPromise
  return deadline === "ship" ? words.missedShipping : words.missedContact
}
