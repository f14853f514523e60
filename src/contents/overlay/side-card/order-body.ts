/** An order that asks for a word: late, or just shipped. What to say, and one click that it was said. */
import type { Entry } from "../../../cases/entry"
import type { OrderAdvice } from "../../../messages/replies"
import { shipReasonNames } from "../../../orders/ship-reasons"
import type { Order } from "../../../rows"
import { dueLabel } from "../../../ui/due-label"
import { type Delay, platformWords } from "../../../ui/order-card/order-card-view"
import { type Child, element } from "../element"
import type { OverlayText } from "../text"
import { button, copyLine, momentField, section } from "./controls"
import type { CardScene } from "./scene"

export interface OrderScene extends Pick<CardScene, "moment" | "format" | "act" | "copy"> {
  readonly text: OverlayText
  readonly entry: Entry
  readonly order: Order
  /** Remarks that the row shows: read and drawn, never kept. */
  readonly remarks: readonly string[]
  readonly delay: Delay
  readonly choose: (delay: Delay) => void
  readonly line: OrderAdvice["line"]
}

export function orderBody(scene: OrderScene): HTMLElement[] {
  const { entry, order, format, moment, text, act } = scene
  const { card, order: words, channels } = format.text
  const isLate = entry.why !== "gift-message"
  const due = dueLabel(entry, moment.now, format)
  const title = order.items[0]?.title ?? order.orderId
  const head = section(
    element(
      "div",
      { class: "r1" },
      element("span", { class: "cut strong", title }, title),
      due && element("span", { class: `when ${due.tone}` }, due.text)
    ),
    element("p", { class: "meta" }, `${order.buyer} · ${card.order(order.orderId)}`),
    ...scene.remarks.map((remark) => element("p", { class: "small due" }, remark))
  )
  const greeted = button(words.greeted, {
    kind: "yes",
    press: () => act([{ act: "greeted" }])
  })
  const said = element(
    "p",
    { class: "lab" },
    isLate ? words.honest : words.greet,
    element("span", {}, isLate ? words.channels : channels.wangwang)
  )
  const hint = element("p", { class: "advice small quiet" }, isLate ? text.card.ship : text.card.gift)
  const english = format.language === "en" && scene.line ? [scene.line.english] : []
  const line = scene.line && copyLine({ ...scene.line, hints: english }, format, scene.copy)
  const sentence = element("ol", { class: "script bubbles" }, line)
  if (!isLate) return [head, section(said, hint, sentence, greeted)]
  return [head, section(said, hint, choice(scene), sentence, ...limits(scene), told(scene)), rules(scene)]
}

/** The true reason, and until when the buyer is asked to wait: chosen by the clerk. */
function choice({ format, delay, choose }: OrderScene): HTMLElement {
  const { order: words } = format.text
  const chips = shipReasonNames.map((reason) =>
    element(
      "button",
      {
        class: reason === delay.reason ? "chip first" : "chip",
        "aria-pressed": String(reason === delay.reason),
        "data-key": reason,
        press: () => choose({ ...delay, reason })
      },
      words.reasons[reason]
    )
  )
  const until = words.until[delay.reason]
  const field = momentField(
    until,
    "until",
    delay.until,
    (at) => at !== null && choose({ ...delay, until: at })
  )
  const when = element(
    "div",
    { class: "line after" },
    element("span", { class: "small quiet" }, until),
    field
  )
  return element("div", {}, element("div", { class: "chips", "aria-label": words.reason }, ...chips), when)
}

function limits({ format, delay }: OrderScene): Child[] {
  const { order: words } = format.text
  return [
    element("p", { class: "dont" }, element("b", {}, words.never), words.nevers[delay.reason]),
    element("p", { class: "small quiet after" }, words.choice)
  ]
}

function told({ format, delay, moment, act }: OrderScene): HTMLElement {
  const until = format.moment(delay.until, moment.now)
  return element(
    "div",
    { class: "line after" },
    button(format.text.order.told(until), {
      kind: "yes",
      wide: true,
      disabled: delay.until <= moment.now,
      press: () => act([{ act: "told-delay", until: delay.until }])
    })
  )
}

/** What must not be clicked, and the platform's own limit as far as it is known. */
function rules({ format, moment }: OrderScene): HTMLElement {
  return section(
    element("p", { class: "small" }, format.text.order.neverClick),
    element("p", { class: "small quiet after" }, platformWords(moment.rules, format))
  )
}
