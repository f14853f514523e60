/** The life of one made-up case: read from a page, then acted on, by the real engine. */
import { judgementOf } from "../../src/background/judging"
import type { Action } from "../../src/cases/action"
import type { Case } from "../../src/cases/case"
import type { CallOutcome, Event, Judgement } from "../../src/cases/event"
import { applyEvent } from "../../src/cases/fold"
import { isExtortion as asksForMoney } from "../../src/reviews/extortion"
import type { Review } from "../../src/rows"
import { defaultRules } from "../../src/rules/rules"
import { DAY, HOUR, MINUTE, toChinaIso } from "../../src/rules/time"
import { act } from "../../src/today/act"
import { intake } from "../../src/today/intake"
import type { Chance } from "./chance"
import { clerks, complaints, heard, items, labels, promised } from "./words"

export interface MadeUpCase {
  readonly state: Case
  readonly events: readonly Event[]
}

const judged = new Map<string, Judgement>()

/** The few thousand sentences are judged once each. */
function judge(text: string): Judgement {
  const known = judged.get(text) ?? judgementOf(text)
  judged.set(text, known)
  return { ...known, causes: [...known.causes], evidence: known.evidence.map((words) => ({ ...words })) }
}

const threats = new Map<string, boolean>()

function isExtortion(text: string): boolean {
  const known = threats.get(text) ?? asksForMoney(text)
  threats.set(text, known)
  return known
}

/**
 * @param postedAt when the review was written
 * @param now nothing happens after it
 */
export function madeUpCase(
  index: number,
  shop: string,
  postedAt: number,
  now: number,
  chance: Chance,
  newId: (at: number) => string
): MadeUpCase {
  const late = chance.happens(0.12)
  const seenAt = Math.min(
    now - MINUTE,
    postedAt + (late ? chance.between(2, 25) * DAY : chance.between(1, 15) * HOUR)
  )
  const row = review(index, postedAt, chance)
  const reading = { page: "qianniu-reviews", health: "ok", total: 1, unreadable: [], rows: [row] } as const
  const context = { shop, at: seenAt, view: "", judge, isExtortion, newId }
  const events = intake(
    { ...reading, rows: [...reading.rows], unreadable: [] },
    { cases: [], orders: [] },
    context
  )
  let state = events.reduce<Case | null>(applyEvent, null) as Case
  const by = chance.pick(clerks)
  let at = seenAt
  for (const action of course(now - seenAt, chance)) {
    at += chance.between(5, 240) * MINUTE
    if (at >= now) break
    const given = typeof action === "function" ? action(at) : action
    const target = { shop, key: state.key, case: state }
    const outcome = act(given, target, { at, by, rules: defaultRules, successAt: null, newId, isExtortion })
    if ("refused" in outcome) continue // as for a clerk: the gate was closed
    events.push(...outcome.events)
    for (const event of outcome.events)
      if (event.about === state.key) state = applyEvent(state, event) as Case
  }
  return { state, events }
}

function review(index: number, postedAt: number, chance: Chance): Review {
  const item = chance.pick(items)
  const cause = chance.pick(item.causes)
  const words = chance.pick(complaints[cause] ?? ["不好"]).replace("{n}", String(chance.between(2, 30)))
  const grade = chance.happens(0.55) ? "neutral" : chance.happens(0.6) ? "bad" : "good"
  return {
    feedId: String(1_300_000_000_000 + index),
    orderId: String(4_500_000_000_000_000_000n + BigInt(index) * 1_000n),
    itemId: item.itemId,
    itemTitle: item.title,
    buyer: `${chance.pick([..."abcdefhkmnptwxyz王刘赵孙李陈"])}**${chance.happens(0.5) ? chance.between(1, 9) : ""}`,
    grade,
    sentiment: grade === "good" ? "negative" : null,
    text: grade === "good" ? `挺好看的，就是${words}` : words,
    postedAt: toChinaIso(Math.floor(postedAt / 1000) * 1000),
    append: null,
    mediaCount: chance.between(0, 3),
    replied: chance.happens(0.3),
    replyDaysLeft: null
  }
}

type Step = Action | ((at: number) => Action)

/** What is done about it, in order. Old cases are nearly all closed, those of the last days mostly not. */
function course(age: number, chance: Chance): Step[] {
  const call = (outcome: CallOutcome, text = ""): Action => ({ act: "call", outcome, text })
  const steps: Step[] = []
  if (chance.happens(0.35)) steps.push(call("no-answer"))
  if (chance.happens(0.1)) steps.push({ act: "label", label: chance.pick(labels), on: true })
  steps.push(chance.happens(0.7) ? call("wants-time", chance.pick(heard)) : { act: "message", text: "" })
  if (chance.happens(0.6)) steps.push({ act: "note", text: chance.pick(heard) })
  if (chance.happens(0.5)) steps.push({ act: "reply", text: "" })
  if (chance.happens(0.3)) steps.push({ act: "refuse", remedy: "exchange", text: chance.pick(heard) })
  steps.push({ act: "offer", remedy: "reship" })
  const what = chance.pick(promised)
  if (chance.happens(0.8)) {
    steps.push((at) => ({ act: "promise", text: what, due: at + 2 * DAY }))
    if (chance.happens(0.995)) steps.push({ act: "keep", promise: what })
  }
  if (chance.happens(0.06)) steps.push({ act: "hand-over", to: chance.pick(clerks) })
  if (chance.happens(0.5)) steps.push({ act: "note", text: chance.pick(heard) })
  const stops = age < 2 * DAY ? 0.5 : age < 30 * DAY ? 0.02 : 0.002
  if (chance.happens(stops)) return steps.slice(0, chance.between(0, steps.length))
  steps.push({ act: "solve" }, { act: "message", text: "" })
  if (chance.happens(0.7)) steps.push({ act: "confirm" })
  if (chance.happens(0.5)) steps.push({ act: "ask" })
  const result = chance.happens(0.4) ? "changed" : chance.happens(0.8) ? "kept" : "unreachable"
  steps.push({ act: "close", result })
  return steps
}
