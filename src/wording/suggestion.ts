/** A filled line of the card: one sentence, or several that are said in one breath. */
import { fill } from "./fill"
import type { Sentence, Step } from "./sentence"
import type { Variables } from "./variables"

export interface Suggestion {
  readonly step: Step
  /** The sentences it is made of. */
  readonly ids: readonly string[]
  /** With blanks as 【店名】 while something is missing. */
  readonly text: string
  readonly english: string
  /** Chinese names of the missing variables. Copy only while this is empty. */
  readonly missing: readonly string[]
  /** A word to the clerk, not to the buyer. */
  readonly hint: { readonly text: string; readonly english: string } | null
}

const hints: Partial<Record<Step, { text: string; english: string }>> = {
  listen: { text: "让她说完，先不解释", english: "Let her finish; explain nothing yet" },
  "ask-once": { text: "只问这一次，不追问", english: "Ask this once and never again" },
  confirm: {
    text: "只问满不满意，不提评价",
    english: "Ask only whether all is well; not a word of the review"
  }
}

/**
 * Fills what was picked and joins it; null where nothing was picked.
 * @param english the same variables as an English reader writes them.
 */
export function suggestion(
  picked: readonly (Sentence | undefined)[],
  variables: Variables,
  english: Variables
): Suggestion | null {
  const sentences = picked.filter((sentence) => sentence !== undefined)
  const first = sentences[0]
  if (first === undefined) return null
  const text = fill(sentences.map((sentence) => sentence.text).join(""), variables)
  const gloss = fill(sentences.map((sentence) => sentence.english).join(" "), english)
  return {
    step: first.step,
    ids: sentences.map(({ id }) => id),
    text: text.ok ? text.text : text.draft,
    english: gloss.ok ? gloss.text : gloss.draft,
    missing: text.ok ? [] : text.missing,
    hint: hints[first.step] ?? null
  }
}
