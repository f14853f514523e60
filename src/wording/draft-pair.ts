/** The public reply and the private message, drafted together and differently: readers versus this buyer. */

import { variablesOf } from "./case-variables"
import { openRemedies } from "./open-remedies"
import { library as shipped } from "./scripts/library"
import { factsOf, select } from "./select"
import { replyLimit, type Sentence, type Step } from "./sentence"
import type { Situation } from "./situation"
import { suggest } from "./suggest"
import { type Suggestion, suggestion } from "./suggestion"

export interface Pair {
  readonly public: Suggestion | null
  readonly private: Suggestion | null
}

/** Both texts for one case, whatever its channel. Either is null where nothing is to be said. */
export function draftPair(situation: Situation, library: readonly Sentence[] = shipped): Pair {
  return { public: publicReply(situation, library), private: privateMessage(situation, library) }
}

const shorterAndShorter: readonly (readonly Step[])[] = [
  ["open", "public-reply", "offer", "thank"],
  ["open", "public-reply", "offer"],
  ["open", "public-reply"],
  ["public-reply"]
]

/** Delay, apology, remedy, thanks and improvement (3-20); what is too long loses its end first. */
function publicReply(situation: Situation, library: readonly Sentence[]): Suggestion | null {
  const here: Situation = { ...situation, channel: "public" }
  const facts = factsOf(here)
  for (const parts of shorterAndShorter) {
    const picked = parts.map((step) => select(step, facts, library)[0])
    const reply = suggestion(picked, variablesOf(here), variablesOf(here, "english"))
    if (reply !== null && reply.text.length <= replyLimit) return { ...reply, step: "public-reply" }
  }
  return null
}

/** One message. Where use is the matter it asks first and teaches later (3-03). */
function privateMessage(situation: Situation, library: readonly Sentence[]): Suggestion | null {
  const here: Situation = { ...situation, channel: "wangwang" }
  const { steps } = suggest(here, library)
  const usage = openRemedies(here)[0] === "explain-use"
  const kept = steps.filter(({ step }) => (usage ? step !== "explain" : step !== "listen"))
  const [first, ...rest] = kept
  return first === undefined ? null : rest.reduce(joined, first)
}

const joined = (one: Suggestion, next: Suggestion): Suggestion => ({
  step: one.step,
  ids: [...one.ids, ...next.ids],
  text: one.text + next.text,
  english: `${one.english} ${next.english}`,
  missing: [...new Set([...one.missing, ...next.missing])],
  hint: next.hint
})
