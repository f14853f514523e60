/** The clocks that run for a case, in one line: 还能改评 7 天 · 今天还能打 2 次，17:30 前 · 答应了周五补发. */
import type { Case } from "../../cases/case"
import { changeWindow, isPromiseBroken, replyWindow } from "../../cases/clocks"
import { callGate } from "../../cases/gates"
import type { Rules } from "../../rules/rules"
import type { Label } from "../due-label"
import type { Format } from "../format"

export interface ClockContext {
  readonly rules: Rules
  readonly now: number
  /** When the case's order was first seen as successful, or null. */
  readonly successAt: number | null
  readonly priceCents: number | null
  /** The case with what the others of its order tell of this buyer: what the gates go by. */
  readonly known: Case
}

export function clockChips(state: Case, context: ClockContext, format: Format): Label[] {
  const { rules, now, priceCents } = context
  const { card } = format.text
  const chips: Label[] = []
  const change = changeWindow(state, rules)
  const open = state.stage !== "closed"
  if (open && change && now < change.end)
    chips.push({
      text: card.changeLeft(format.span(change.end - now)),
      tone: now >= change.warnFrom ? "due" : "calm"
    })
  if (open) chips.push(...callChips(state, context, format))
  for (const promise of state.promises) {
    if (promise.keptAt !== null) continue
    const broken = isPromiseBroken(promise, now)
    chips.push({
      text: broken ? card.promiseBroken(promise.text) : card.promised(promise.text),
      tone: broken ? "late" : "due"
    })
  }
  const reply = replyWindow(state, rules)
  if (open && reply && now >= reply.warnFrom && now < reply.end)
    chips.push({ text: card.replyLeft(format.span(reply.end - now)), tone: "due" })
  if (priceCents !== null) chips.push({ text: format.money(priceCents), tone: "calm" })
  return chips
}

function callChips(state: Case, { rules, now, successAt, known }: ClockContext, format: Format): Label[] {
  const { card, outcomes } = format.text
  const last = known.calls.at(-1)
  const past: Label[] = last
    ? [{ text: card.lastCall(format.moment(last.at, now), outcomes[last.outcome]), tone: "calm" }]
    : []
  if (state.review.grade === "good" || state.review.grade === "unknown" || state.solvedAt !== null)
    return past
  const gate = callGate(known, successAt, rules, now)
  if (gate.allowed)
    return [{ text: card.callsLeft(gate.callsLeftToday, format.clock(gate.until)), tone: "calm" }, ...past]
  const { opensAt } = gate.refusal
  return [
    { text: opensAt === null ? card.noCalls : card.callFrom(format.moment(opensAt, now)), tone: "calm" },
    ...past
  ]
}
