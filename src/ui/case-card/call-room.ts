/** Whether to call now: how often and until when, or why not and from when. */
import { callGate } from "../../cases/gates"
import { refusalText } from "../../cases/refusal"
import type { Format } from "../format"
import type { ClockContext } from "./clock-chips"

type CallContext = Pick<ClockContext, "rules" | "now" | "successAt" | "known">

export interface CallRoom {
  readonly allowed: boolean
  readonly said: string
}

export function callRoom({ rules, now, successAt, known }: CallContext, format: Format): CallRoom {
  const { card } = format.text
  const gate = callGate(known, successAt, rules, now)
  if (gate.allowed)
    return { allowed: true, said: card.callsLeft(gate.callsLeftToday, format.clock(gate.until)) }
  const { reason, opensAt } = gate.refusal
  const from = opensAt === null ? "" : ` · ${card.callFrom(format.moment(opensAt, now))}`
  return { allowed: false, said: refusalText[reason][format.language] + from }
}
