/** What to say next in a case: pure, from facts to filled sentences. */

import { variablesOf } from "./case-variables"
import { dontSay } from "./dont-say"
import { openRemedies } from "./open-remedies"
import { publicReply } from "./public-reply"
import { library as shipped } from "./scripts/library"
import { type Facts, factsOf, leadingCause, select } from "./select"
import type { Sentence, Step } from "./sentence"
import type { Situation } from "./situation"
import { type Suggestion, suggestion } from "./suggestion"

export interface Advice {
  /** To say now, in this order. */
  readonly steps: readonly Suggestion[]
  /** To have at hand while the talk goes on: agree, thank, close, end politely. */
  readonly afterwards: readonly Suggestion[]
  /** 这次别说: three short phrases. */
  readonly dont: readonly string[]
}

/**
 * The lines for one channel and moment. Ask-for-change lines come only through the gate (0-08); after
 * 别再联系 there is nothing to say but goodbye. A public reply is one text, without a talk.
 * @param library the shop's own view of it, see `merge`; by default the shipped one.
 */
export function suggest(situation: Situation, library: readonly Sentence[] = shipped): Advice {
  const facts = factsOf(situation)
  const first = (step: Step, more: Partial<Facts> = {}) => select(step, { ...facts, ...more }, library)[0]
  const line = (...picked: (Sentence | undefined)[]) =>
    suggestion(picked, variablesOf(situation), variablesOf(situation, "english"))
  const lines = (all: (Suggestion | null)[]) => all.filter((one) => one !== null)
  const then = (...names: Step[]) => lines(names.map((step) => line(first(step))))
  const dont = dontSay(situation)

  if (situation.channel === "public")
    return { steps: lines([publicReply(situation, library)]), afterwards: [], dont }
  if (situation.lastOutcome === "do-not-contact") return { steps: [], afterwards: then("polite-end"), dont }

  const answer = answerTo(situation, first)
  const explain = first("explain")
  const talk = [
    explain === undefined || answer.includes(explain) ? null : line(explain),
    ...then("agree", "thank", "grateful", "close", "polite-end")
  ]
  switch (situation.state) {
    case "new":
      return {
        steps: lines([line(first("open")), line(first("listen")), line(...answer)]),
        afterwards: lines(talk),
        dont
      }
    case "contacted":
      return {
        // Who agreed to change is thanked, not taken through it again (2-17).
        steps: lines([
          line(first("follow-up")),
          situation.lastOutcome === "agreed-to-change" ? null : line(...answer)
        ]),
        afterwards: lines([...talk, line(first("honest-closing"))]),
        dont
      }
    case "solved":
      return { steps: then("confirm"), afterwards: then("thank", "close"), dont }
    case "confirmed":
      return { steps: then(facts.mayAsk === true ? "ask-once" : "thank"), afterwards: then("close"), dont }
    case "asked":
    case "closed":
      return { steps: then("thank"), afterwards: [], dont }
  }
}

/**
 * Feeling first, the truth where it is known, then one remedy. Where use is the matter: the explanation and
 * what follows if it does not help (0-26). Where there is no stock: the days and the choice (3-34).
 */
function answerTo(
  situation: Situation,
  first: (step: Step, more?: Partial<Facts>) => Sentence | undefined
): (Sentence | undefined)[] {
  const [best, next] = openRemedies(situation)
  const explain = first("explain")
  if (best === "explain-use" && explain !== undefined)
    return [explain, next === undefined ? undefined : first("offer", { remedy: next, fallback: true })]
  if (leadingCause(situation.causes) === "缺货/虚假发货") return [first("own"), first("out-of-stock")]
  const known = explain?.when?.has === undefined ? undefined : explain
  return [first("own"), known, first("offer", { remedy: best })]
}
