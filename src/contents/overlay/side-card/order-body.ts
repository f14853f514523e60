/** An order that asks for a word: late, or just shipped. What to say, and one click that it was said. */
import type { Entry } from "../../../cases/entry"
import { shipReasonNames } from "../../../cases/ship-reasons"
import type { Chip, OrderAdvice } from "../../../messages/replies"
import type { Order } from "../../../rows"
import { dueLabel } from "../../../ui/due-label"
import {
  type Delay,
  platformWords,
  toldAction,
  toldWords,
  withReason
} from "../../../ui/order-card/order-card-view"
import { type Child, element } from "../element"
import type { OverlayText } from "../text"
import { button, copyLine, momentField, section } from "./controls"
import type { CardScene } from "./scene"

export interface OrderScene extends Pick<CardScene, "moment" | "format" | "act" | "copy"> {
  readonly text: OverlayText
  readonly entry: Entry
  readonly order: Order
  readonly late: Chip["late"]
  /** The buyer wants the money back: asked, not told to wait. */
  readonly isAsked: boolean
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
  const { isAsked } = scene
  return [
    head,
    section(said, hint, !isAsked && choice(scene), sentence, told(scene), ...limits(scene)),
    rules(scene)
  ]
}

/** The true reason, and until when the buyer is asked to wait: chosen by the clerk. */
function choice({ format, delay, late, moment, choose }: OrderScene): HTMLElement {
  const { order: words } = format.text
  const chips = shipReasonNames.map((reason) =>
    element(
      "button",
      {
        class: reason === delay.reason ? "chip first" : "chip",
        "aria-pressed": String(reason === delay.reason),
        "data-key": reason,
        press: () => choose(withReason(reason, late?.missing ?? null, moment))
      },
      words.reasons[reason]
    )
  )
  return element(
    "div",
    {},
    element("div", { class: "chips", "aria-label": words.reason }, ...chips),
    delay.reason ? when(words.until[delay.reason]) : element("p", { class: "small due after" }, words.choose)
  )

  function when(until: string) {
    const field = momentField(until, "until", delay.until, (at) => choose({ ...delay, until: at }))
    return element("div", { class: "line after" }, element("span", { class: "small quiet" }, until), field)
  }
}

function limits({ format, delay, isAsked }: OrderScene): Child[] {
  const { order: words } = format.text
  if (isAsked || delay.reason === null) return []
  return [
    element("p", { class: "dont" }, element("b", {}, words.never), words.nevers[delay.reason]),
    element("p", { class: "small quiet after" }, words.choice)
  ]
}

function told({ format, delay, isAsked, moment, act }: OrderScene): HTMLElement {
  const action = toldAction(delay, isAsked, moment)
  const said = action ? toldWords(action, moment.now, format) : format.text.toast.did["spoke-first"]
  return element(
    "div",
    { class: "line after" },
    button(said, {
      kind: action ? "yes" : "plain",
      wide: true,
      disabled: action === null,
      press: () => action && act([action])
    })
  )
}

/** What must not be clicked, and the platform's own limit as far as it is known. */
function rules({ format, moment, late }: OrderScene): HTMLElement {
  const percent = late?.latePercent ?? moment.rules.platformLatePercent
  return section(
    element("p", { class: "small" }, format.text.order.neverClick),
    element("p", { class: "small quiet after" }, platformWords(percent, moment.rules, format))
  )
}
