/** The card before a call: sixty seconds, big type (0-06). */
import { effortless } from "../cases/goodwill"
import { variablesOf } from "./case-variables"
import { dontSay } from "./dont-say"
import { likelyObjections } from "./objections"
import { openRemedies } from "./open-remedies"
import { library as shipped } from "./scripts/library"
import { factsOf, select } from "./select"
import type { Sentence } from "./sentence"
import type { Situation } from "./situation"
import { suggest } from "./suggest"
import { type Suggestion, suggestion } from "./suggestion"

export interface Answer {
  readonly says: string
  readonly answer: string
  readonly english: { readonly says: string; readonly answer: string }
}

export interface Preparation {
  /** Why we call at all (0-18). */
  readonly purpose: { readonly text: string; readonly english: string }
  /** Up to three lines to say. Fewer only where nothing more fits. */
  readonly lines: readonly Suggestion[]
  readonly objections: readonly Answer[]
  readonly dont: readonly string[]
  readonly closing: Suggestion | null
}

const purpose = {
  text: "这通电话是去解决问题的。她满意了，这件事就办好了。",
  english: "This call is to solve the problem. Once she is content, it is done."
}

/** What to have in view while the phone rings. Calls left and hours are the caller's to add. */
export function prepare(situation: Situation, library: readonly Sentence[] = shipped): Preparation {
  const facts = factsOf(situation)
  const chinese = variablesOf(situation)
  const english = variablesOf(situation, "english")
  const { steps, afterwards } = suggest(situation, library)
  const [easy] = openRemedies(situation).filter(
    (remedy) => effortless.includes(remedy) && remedy !== "explain-use"
  )
  const effort = { ...facts, effort: true, remedy: easy, fallback: false }
  const offer = suggestion([select("offer", effort, library)[0]], chinese, english)
  return {
    purpose,
    lines: [...steps, ...afterwards].filter(({ step }) => step !== "polite-end").slice(0, 3),
    objections: likelyObjections(situation, facts).map(({ says, answer, english, withOffer }) => {
      const more = withOffer === true && offer !== null && offer.missing.length === 0 ? offer : null
      return {
        says,
        answer: answer + (more?.text ?? ""),
        english: { says: english.says, answer: [english.answer, more?.english].filter(Boolean).join(" ") }
      }
    }),
    dont: dontSay(situation),
    closing: suggestion([select("close", facts, library)[0]], chinese, english)
  }
}
