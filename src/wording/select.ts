/** Which sentence of the library fits a moment. */
import { type Cause, type CauseClass, causeEntry, causes } from "../causes"
import type { Remedy } from "../remedies"
import type { Grade } from "../rows"
import { variablesOf } from "./case-variables"
import type { Channel } from "./context"
import { gateOpen } from "./gate"
import { causeWordings } from "./scripts/causes"
import type { Conditions, Sentence, Step } from "./sentence"
import {
  type Fault,
  lateFromDays,
  type Outcome,
  type Owed,
  type ShipReason,
  type Situation,
  type State
} from "./situation"
import type { Variables } from "./variables"

/** What conditions are held against. What is left out is unknown and satisfies none. */
export interface Facts {
  readonly channel: Channel
  readonly variables: Variables
  readonly cause?: Cause
  readonly class?: CauseClass
  readonly fault?: Fault
  readonly state?: State
  readonly grade?: Grade
  readonly lateFound?: boolean
  readonly seenToday?: boolean
  readonly slowContact?: boolean
  readonly lastOutcome?: Outcome | undefined
  readonly remedy?: Remedy | undefined
  readonly refused?: readonly Remedy[]
  readonly fallback?: boolean
  readonly effort?: boolean
  /** Review and title, for `mentions`. */
  readonly words?: string
  readonly reason?: ShipReason
  readonly soon?: boolean
  readonly owed?: Owed
  /** The gate is open: without it no sentence of the step ask-once fits. */
  readonly mayAsk?: boolean
}

/** The cause that leads, 其他 for the clerk's own words and for none. */
export function leadingCause(names: readonly string[]): Cause {
  const [first] = names
  return first !== undefined && Object.hasOwn(causes, first) ? (first as Cause) : "其他"
}

export function factsOf(situation: Situation): Facts {
  const cause = leadingCause(situation.causes)
  const seen = situation.daysSinceSeen
  return {
    channel: situation.channel,
    variables: variablesOf(situation),
    cause,
    class: causeEntry(cause).class,
    fault: causeWordings[cause].fault,
    state: situation.state,
    grade: situation.grade,
    lateFound: situation.delayDays >= lateFromDays,
    seenToday: seen === 0,
    slowContact: seen !== undefined && seen >= 2,
    lastOutcome: situation.lastOutcome ?? undefined,
    remedy: situation.agreed ?? undefined,
    refused: situation.refused,
    effort: situation.effort === true,
    mayAsk: gateOpen(situation),
    words: `${situation.reviewText}\n${situation.itemTitle}`
  }
}

function holds<Key extends keyof Conditions>(key: Key, wanted: Conditions[Key], facts: Facts): boolean {
  if (key === "notRefused")
    return (wanted as readonly Remedy[]).every((remedy) => !(facts.refused ?? []).includes(remedy))
  if (key === "mentions") return (wanted as readonly string[]).some((word) => facts.words?.includes(word))
  if (key === "has")
    return (wanted as readonly (keyof Variables)[]).every(
      (name) => (facts.variables[name] ?? "").trim() !== ""
    )
  const fact: unknown = facts[key as Exclude<Key, "notRefused" | "mentions" | "has">]
  return Array.isArray(wanted) ? wanted.some((value) => value === fact) : wanted === fact
}

/** All conditions hold, the channel and the cause fit, and the gate is open where it must be. */
export function fits(sentence: Sentence, facts: Facts): boolean {
  if (sentence.step === "ask-once" && facts.mayAsk !== true) return false
  if (!sentence.channels.includes(facts.channel)) return false
  if (sentence.causes !== "any" && !sentence.causes.some((cause) => cause === facts.cause)) return false
  return conditionsOf(sentence).every(([key, wanted]) => holds(key, wanted, facts))
}

function conditionsOf(sentence: Sentence): [keyof Conditions, Conditions[keyof Conditions]][] {
  return Object.entries(sentence.when ?? {}) as [keyof Conditions, Conditions[keyof Conditions]][]
}

/** More conditions beat fewer, then a cause of its own beats any. */
const closeness = (sentence: Sentence) =>
  conditionsOf(sentence).length * 2 + (sentence.causes === "any" ? 0 : 1)

/** All sentences of a step that fit, the closest first; equals in the library's order. */
export function select(step: Step, facts: Facts, library: readonly Sentence[]): Sentence[] {
  return library
    .filter((sentence) => sentence.step === step && fits(sentence, facts))
    .sort((one, other) => closeness(other) - closeness(one))
}
