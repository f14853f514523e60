/**
 * What is known of a buyer across the cases of one order: one conversation. Who asked for no contact, hung up or
 * was called three times about one review is not called about the other. A nick never joins anything.
 */
import type { Call, Case } from "./case"
import type { CallOutcome } from "./event"

/** What the other cases of the same order tell: what was called, and whether to be left in peace. */
export type Heard = Pick<Case, "calls" | "flags">

/** This case with every call of the conversation, each once, and its stop: for the gates, never for the screen. */
export function inConversation(state: Case, others: readonly Heard[]): Case {
  if (others.length === 0) return state
  const calls = new Map<string, Call>()
  for (const call of [state, ...others].flatMap((one) => one.calls)) calls.set(`${call.at} ${call.by}`, call)
  const stopped = others.some(({ flags }) => flags.includes("do-not-contact"))
  return {
    ...state,
    calls: [...calls.values()].sort((one, other) => one.at - other.at),
    flags:
      stopped && !state.flags.includes("do-not-contact") ? [...state.flags, "do-not-contact"] : state.flags
  }
}

/** Outcomes that are about the buyer, whatever was spoken of; the others are about one review alone. */
export function concernsBuyer(outcome: CallOutcome): boolean {
  return ["wants-time", "no-answer", "hung-up", "do-not-contact"].includes(outcome)
}
