/** What a row's chip says: the state, what is next, by when. */
import type { Case } from "../../../cases/case"
import { followUpDue } from "../../../cases/clocks"
import type { Entry } from "../../../cases/entry"
import { type Chip, FOREVER } from "../../../messages/replies"
import type { Rules } from "../../../rules/rules"
import { dueLabel, type Tone } from "../../../ui/due-label"
import type { Format } from "../../../ui/format"
import type { OverlayText } from "../text"

export interface ChipView {
  readonly what: string
  /** 18:00 前, 晚了 2 小时; null where nothing runs out, or where it would only be noise. */
  readonly when: string | null
  /** `done` is quiet: there is nothing to do about it now. */
  readonly tone: Tone | "done"
  /** Said in full, for a screen reader and on hover. */
  readonly label: string
}

/** How and when it is said. */
export interface Speech {
  readonly now: number
  readonly rules: Rules
  readonly format: Format
  readonly text: OverlayText
}

export function chipView(chip: Chip, speech: Speech): ChipView | null {
  const { now, format, text } = speech
  const { entry } = chip
  if (entry === null) return quiet(chip, speech)
  const what = whatOf(chip, entry, speech)
  const due = dueLabel(entry, now, format)
  const isSaid = entry.why === "change-window-ending" || entry.why === "reply-window-ending"
  const tone = due?.tone ?? "calm"
  const label = [what, isSaid ? null : due?.text].filter(Boolean).join(" ")
  const isOver = tone === "calm" && entry.due !== null && entry.due <= now
  return {
    what,
    when: isSaid || isOver || (isUnhappy(chip) && tone === "due") ? null : (due?.text ?? null),
    tone,
    label: tone === "late" ? text.chip.late(label) : label
  }
}

const isUnhappy = ({ case: state, entry }: Chip) =>
  state !== null && entry?.why.startsWith("first-contact") === true && entry.channel === "wangwang"

function whatOf(chip: Chip, entry: Entry, { now, format, text }: Speech): string {
  const words = text.chip
  const { case: state } = chip
  switch (entry.why) {
    case "promise-broken":
      return chip.kind === "order" ? words.told : words.promiseBroken
    case "promise-due":
      return words.promiseDue
    case "first-contact":
    case "first-contact-overdue":
      if (entry.channel === "phone") return words.call
      if (!isUnhappy(chip)) return words.message
      return state?.review.grade === "good" ? words.unhappy : words.complaint
    case "follow-up":
      return state ? followUpWords(state, words) : words.message
    case "change-window-ending":
    case "reply-window-ending":
      return dueLabel(entry, now, format)?.text ?? ""
    case "ship-soon":
    case "ship-overdue":
      return words.ship
    default:
      return words.greet
  }
}

/** A case that asks for nothing now: what it waits for. On an order row that is nothing to speak of. */
function quiet({ case: state }: Chip, { now, format, rules, text }: Speech): ChipView | null {
  if (state === null) return null
  const words = text.chip
  if (state.stage === "closed") return { what: words.closed, when: null, tone: "done", label: words.closed }
  const due = followUpDue(state, rules)
  const isAsleep = state.snoozedUntil !== null && state.snoozedUntil > now
  const waits = !isAsleep && state.followUp && due !== null && due > now
  const what = isAsleep ? words.snoozed : waits ? followUpWords(state, words) : words.stages[state.stage]
  const from = isAsleep ? state.snoozedUntil : waits ? due : null
  const when = from !== null && from < FOREVER ? format.text.time.from(format.moment(from, now)) : null
  return { what, when, tone: "calm", label: [what, when].filter(Boolean).join(" ") }
}

function followUpWords(state: Case, words: OverlayText["chip"]): string {
  if (state.stage === "solved") return words.confirm
  return state.followUp ? words.followUp[state.followUp.from] : words.message
}
