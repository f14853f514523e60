/** The shop's own sentences beside the shipped ones. Kept apart, so that an update never touches them. */
import type { Sentence } from "./sentence"

/** A sentence of the shop. `replaces` is the id of a shipped one that it stands for; English is optional. */
export interface OwnSentence extends Omit<Sentence, "english" | "example" | "source"> {
  readonly replaces?: string
  readonly english?: string
}

/**
 * The shipped sentences with the shop's changes: those switched off and those replaced are left out, the
 * shop's own come first. An own sentence whose shipped one is gone in an update stays.
 */
export function merge(
  shipped: readonly Sentence[],
  own: readonly OwnSentence[],
  switchedOff: readonly string[]
): Sentence[] {
  const off = new Set(switchedOff)
  const live = own.filter((sentence) => !off.has(sentence.id))
  const replaced = new Set(live.map((sentence) => sentence.replaces))
  const ours = live.map(({ replaces: _, english, ...sentence }) => ({
    ...sentence,
    english: english ?? sentence.text,
    example: "",
    source: "own"
  }))
  return [...ours, ...shipped.filter(({ id }) => !off.has(id) && !replaced.has(id))]
}
