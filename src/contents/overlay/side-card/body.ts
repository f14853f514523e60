/** What the card shows of one chip: a case, or an order. */
import type { Chip } from "../../../messages/replies"
import { caseView, type SpokenAdvice } from "../../../ui/case-card/case-view"
import type { Known } from "../known"
import type { Advisor } from "./advisor"
import { caseBody } from "./case-body"
import { orderBody } from "./order-body"
import type { CardScene, CardState } from "./scene"

interface Given extends Pick<CardScene, "draw" | "act" | "copy"> {
  readonly chip: Chip
  readonly known: Known
  readonly state: CardState
  readonly advisor: Advisor
}

const nothing: SpokenAdvice = { steps: [], afterwards: [], dont: [] }

export function bodyOf({ chip, known, state, advisor, draw, act, copy }: Given): HTMLElement[] {
  const { look, rules, manner, format, text } = known
  const now = Date.now()
  const moment = { now, rules }
  if (chip.case) {
    const advice = advisor.ofCase(chip.key)
    const context = {
      ...{ now, rules, entry: chip.entry, successAt: chip.successAt, priceCents: null },
      speaker: { shop: look.shop ?? "", clerk: manner.clerk },
      suggest: ({ channel }: { readonly channel: "phone" | "wangwang" | "public" }) =>
        advice?.[channel] ?? nothing
    }
    return caseBody({ view: caseView(chip.case, context, format), moment, format, state, draw, act, copy })
  }
  const order = look.reading.rows[chip.row]
  if (chip.entry === null || order === undefined || !("items" in order)) return []
  const redraw = () => {
    advisor.ask(chip, known)
    draw()
  }
  const chosen = advisor.stateOf(chip, known)
  const line = advisor.ofOrder(chip.key)
  return orderBody({
    entry: chip.entry,
    order,
    line,
    state: chosen,
    moment,
    format,
    text,
    act,
    copy,
    draw: redraw
  })
}
