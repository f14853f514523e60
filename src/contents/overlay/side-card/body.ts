/** What the card shows of one chip: a case, or an order. */
import type { Chip } from "../../../messages/replies"
import { remarksOf } from "../../../pages"
import { caseView, type SpokenAdvice } from "../../../ui/case-card/case-view"
import type { Format } from "../../../ui/format"
import { togetherWords } from "../../../ui/order-card/together"
import { element } from "../element"
import type { Known } from "../known"
import type { Advisor } from "./advisor"
import { caseBody } from "./case-body"
import { section } from "./controls"
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
      ...{ now, rules, entry: chip.entry, successAt: chip.successAt, known: chip.case, priceCents: null },
      speaker: { shop: look.shop ?? "", clerk: manner.clerk },
      suggest: ({ channel }: { readonly channel: "phone" | "wangwang" | "public" }) =>
        advice?.[channel] ?? nothing
    }
    const scene = { view: caseView(chip.case, context, format), moment, format, state, draw, act, copy }
    const [summary, ...rest] = caseBody(scene)
    return [summary, ...besides(chip, format), ...rest].filter((part) => part !== undefined)
  }
  const order = look.reading.rows[chip.row]
  if (chip.entry === null || order === undefined || !("items" in order)) return []
  const row = look.elements[chip.row]
  return [
    ...besides(chip, format),
    ...orderBody({
      entry: chip.entry,
      order,
      late: chip.late,
      isAsked: chip.refunds.length > 0,
      remarks: row ? remarksOf(row) : [],
      line: advisor.ofOrder(chip.key),
      delay: advisor.delayOf(chip, known),
      choose: (delay) => {
        advisor.choose(chip, delay)
        advisor.ask(chip, known)
        draw()
      },
      ...{ moment, format, text, act, copy }
    })
  ]
}

/** What the buyer wants back, and what else is open with the same one: said in the same talk. */
function besides({ kind, refunds, together }: Chip, format: Format): HTMLElement[] {
  const { order, caseOrder, list } = format.text
  const back = kind === "case" ? caseOrder.refund(list(refunds)) : order.refund(list(refunds))
  const more = togetherWords(together, format)
  if (refunds.length === 0 && more === null) return []
  return [
    section(
      refunds.length > 0 && element("p", { class: "hush" }, back),
      more && element("p", { class: "small due" }, more)
    )
  ]
}
