/** The public reply and the private message, drafted together and differently: readers versus this buyer. */

import { openRemedies } from "./open-remedies"
import { publicReply } from "./public-reply"
import { library as shipped } from "./scripts/library"
import type { Sentence } from "./sentence"
import type { Situation } from "./situation"
import { suggest } from "./suggest"
import type { Suggestion } from "./suggestion"

export interface Pair {
  readonly public: Suggestion | null
  readonly private: Suggestion | null
}

/** Both texts for one case, whatever its channel. Either is null where nothing is to be said. */
export function draftPair(situation: Situation, library: readonly Sentence[] = shipped): Pair {
  return { public: publicReply(situation, library), private: privateMessage(situation, library) }
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
