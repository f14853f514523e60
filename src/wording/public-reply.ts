/** The public reply: one text for those who read the review later. */
import { variablesOf } from "./case-variables"
import { factsOf, select } from "./select"
import { replyLimit, type Sentence, type Step } from "./sentence"
import type { Situation } from "./situation"
import { type Suggestion, suggestion } from "./suggestion"

const shorterAndShorter: readonly (readonly Step[])[] = [
  ["open", "public-reply", "offer", "thank"],
  ["open", "public-reply", "offer"],
  ["open", "public-reply"],
  ["public-reply"]
]

/**
 * Delay, apology, remedy, thanks and improvement (3-20); what is too long loses its end first.
 * Null where not even the reply itself fits the box.
 */
export function publicReply(situation: Situation, library: readonly Sentence[]): Suggestion | null {
  const here: Situation = { ...situation, channel: "public" }
  const facts = factsOf(here)
  for (const parts of shorterAndShorter) {
    const picked = parts.map((step) => select(step, facts, library)[0])
    const reply = suggestion(picked, variablesOf(here), variablesOf(here, "english"))
    if (reply !== null && reply.text.length <= replyLimit) return { ...reply, step: "public-reply" }
  }
  return null
}
