/** The judge's answer as an event carries it: a copy of its own. */
import type { Judgement } from "../cases/event"
import { judge } from "../reviews/judge"

export function judgementOf(text: string): Judgement {
  const { unhappy, score, causes, evidence } = judge(text)
  return { unhappy, score, causes: [...causes], evidence: evidence.map((words) => ({ ...words })) }
}
