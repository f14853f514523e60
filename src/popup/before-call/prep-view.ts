/** The card to read before a call, as plain data: what to say, what may come back, and how to end it. */
import type { Case } from "../../cases/case"
import type { Rules } from "../../rules/rules"
import { type CallRoom, callRoom } from "../../ui/case-card/call-room"
import { type Speaker, situationOf } from "../../ui/case-card/situation"
import type { Format } from "../../ui/format"
import type { Preparation } from "../../wording/preparation"
import type { Sentence } from "../../wording/sentence"
import type { Situation } from "../../wording/situation"

/** What is said, and in English what it means; the second null on a Chinese screen. */
export interface Said {
  readonly text: string
  readonly english: string | null
}

export interface PrepView {
  readonly purpose: string
  readonly lines: readonly Said[]
  readonly objections: readonly { readonly says: Said; readonly answer: Said }[]
  readonly dont: readonly string[]
  readonly room: CallRoom
  readonly closing: Said | null
  /** What has to be set up before these lines are whole. */
  readonly missing: readonly string[]
}

export interface PrepContext {
  readonly rules: Rules
  readonly now: number
  readonly successAt: number | null
  /** The case with what the others of its order tell of this buyer. */
  readonly known: Case
  readonly speaker: Speaker
  readonly library: readonly Sentence[]
  readonly prepare: (situation: Situation, library: readonly Sentence[]) => Preparation
}

export function prepView(state: Case, context: PrepContext, format: Format): PrepView {
  const { rules, now, speaker, library, prepare } = context
  const card = prepare(situationOf(state, "phone", speaker, rules, now), library)
  const foreign = format.language === "en"
  const said = (text: string, english: string): Said => ({ text, english: foreign ? english : null })
  const spoken = [...card.lines, ...(card.closing ? [card.closing] : [])]
  return {
    purpose: foreign ? card.purpose.english : card.purpose.text,
    lines: card.lines.map(({ text, english }) => said(text, english)),
    objections: card.objections.map(({ says, answer, english }) => ({
      says: said(says, english.says),
      answer: said(answer, english.answer)
    })),
    dont: card.dont,
    room: callRoom(context, format),
    closing: card.closing && said(card.closing.text, card.closing.english),
    missing: [...new Set(spoken.flatMap(({ missing }) => missing))]
  }
}
