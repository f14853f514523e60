/** What an edit makes of the shop's own wording. Pure, so that each is one line on the page. */
import type { OwnWording } from "../../wording/own-wording"
import type { Sentence } from "../../wording/sentence"

type Own = OwnWording["own"][number]

/** Stored under a new id; a shipped sentence that it replaces is named, an own one is changed in place. */
export function withText(wording: OwnWording, sentence: Sentence, text: string, id: string): OwnWording {
  const known = wording.own.find((own) => own.id === sentence.id)
  if (known) return { ...wording, own: wording.own.map((own) => (own === known ? { ...own, text } : own)) }
  const { step, channels, causes } = sentence
  const added: Own = { id, replaces: sentence.id, step, channels: [...channels], causes: copy(causes), text }
  return { ...wording, own: [...wording.own, added] }
}

/** A sentence that replaces nothing. */
export function withNew(
  wording: OwnWording,
  like: Pick<Own, "step" | "channels" | "text">,
  id: string
): OwnWording {
  return { ...wording, own: [...wording.own, { id, causes: "any", ...like }] }
}

export function without(wording: OwnWording, id: string): OwnWording {
  return { ...wording, own: wording.own.filter((own) => own.id !== id) }
}

export function switched(wording: OwnWording, id: string, on: boolean): OwnWording {
  const others = wording.off.filter((other) => other !== id)
  return { ...wording, off: on ? others : [...others, id] }
}

function copy(causes: Sentence["causes"]): Own["causes"] {
  return causes === "any" ? "any" : [...causes]
}
