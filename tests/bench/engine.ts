/** Folding and the checklist, in Node: the engine must never be what a clerk waits for. */
import type { Case } from "../../src/cases/case"
import type { Event } from "../../src/cases/event"
import { applyEvent, foldCase } from "../../src/cases/fold"
import type { Review } from "../../src/rows"
import { defaultRules } from "../../src/rules/rules"
import { MINUTE } from "../../src/rules/time"
import { checklist } from "../../src/today/checklist"
import { atMost, type Measurement, median, times } from "./measurement"

const CASES = 50_000
const EVENTS_EACH = 20
const NOW = Date.parse("2026-11-18T10:00:00+08:00")

export async function benchEngine(): Promise<Measurement[]> {
  const logs = Array.from({ length: CASES }, (_, index) => log(index, EVENTS_EACH))
  const folds = times(3, () => logs.map((events) => foldCase(events)))
  const cases = logs.flatMap((events) => foldCase(events) ?? [])
  const long = log(7, 200)
  const state = foldCase(long.slice(0, -1)) as Case
  const one = times(200, () => applyEvent(structuredClone(state), long.at(-1) as Event))
  const work = { cases, orders: [], items: [] }
  checklist(work, defaultRules, NOW)
  const lists = times(20, () => checklist(work, defaultRules, NOW))
  return [
    atMost(`fold ${CASES * EVENTS_EACH} events of ${CASES} cases`, median(folds) / 1000, "s", 3),
    atMost("one event on a case with 200 events", median(one), "ms", 1),
    atMost(`checklist of ${CASES} cases, 200 open`, median(lists), "ms", 20)
  ]
}

/** A case that was seen, called, noted, promised and, but for 200 of them, closed. */
function log(index: number, length: number): Event[] {
  const about = String(4_500_000_000_000_000_000n + BigInt(index))
  const start = NOW - 40 * 24 * 60 * MINUTE + index * 17
  const stamp = (step: number) => {
    const at = start + step * 37 * MINUTE
    return { id: `${at}-${about}-${String(step).padStart(4, "0")}`, at, by: "小林", shop: "夜光小铺", about }
  }
  const events: Event[] = [
    { ...stamp(0), type: "review-seen", review: review(about), judgement, opens: true, extortion: false }
  ]
  while (events.length < length - 1) {
    const step = events.length
    const base = stamp(step)
    if (step % 5 === 0)
      events.push({ ...base, type: "called", outcome: "no-answer", until: null, text: "", broke: [] })
    else if (step % 5 === 1) events.push({ ...base, type: "promised", text: "补发", due: base.at })
    else if (step % 5 === 2) events.push({ ...base, type: "promise-kept", promise: events.at(-1)?.id ?? "" })
    else events.push({ ...base, type: "note", text: "买家说晚上再看看" })
  }
  const last = stamp(events.length)
  events.push(
    index % (CASES / 200) === 0
      ? { ...last, type: "messaged", text: "" }
      : { ...last, type: "closed", result: "kept" }
  )
  return events
}

const judgement = { unhappy: true, score: 0.9, causes: ["质量"], evidence: [] }

function review(orderId: string): Review {
  return {
    feedId: null,
    orderId,
    itemId: "680000000001",
    itemTitle: "夜光项链",
    buyer: "c**",
    grade: "neutral",
    sentiment: null,
    text: "我收到的这个是没有夜光的！",
    postedAt: "2026-10-08T09:00:00+08:00",
    append: null,
    mediaCount: 0,
    replied: true,
    replyDaysLeft: null
  }
}
