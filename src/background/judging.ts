/** The judge of texts: a script of its own, most of which is what was learned (on-demand.ts). */
import type { Judgement } from "../cases/event"
import { judge } from "../reviews/judge"

export { isExtortion } from "../reviews/extortion"

/** The judge's answer as an event carries it: a copy of its own. */
export function judgementOf(text: string): Judgement {
  const { unhappy, score, causes, evidence } = judge(text)
  return { unhappy, score, causes: [...causes], evidence: evidence.map((words) => ({ ...words })) }
}
