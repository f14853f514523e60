/** An order that asks for a word: late, or just shipped. What to say, and one click that it was said. */
import type { Entry } from "../../../cases/entry"
import type { OrderAdvice } from "../../../messages/replies"
import type { Order } from "../../../rows"
import { closingOf, nextWorkday } from "../../../rules/calendar"
import { dayOf, HOUR } from "../../../rules/time"
import { dueLabel } from "../../../ui/due-label"
import { element } from "../element"
import type { OverlayText } from "../text"
import { button, copyLine, momentField, section } from "./controls"
import type { CardScene } from "./scene"

export interface OrderScene extends Pick<CardScene, "moment" | "format" | "act" | "copy" | "draw"> {
  readonly text: OverlayText
  readonly entry: Entry
  readonly order: Order
  readonly state: OrderState
  readonly line: OrderAdvice["line"]
}

export const reasons = ["our-mistake", "out-of-stock"] as const

/** The true reason, and when it can be shipped: chosen by the clerk. */
export interface OrderState {
  reason: (typeof reasons)[number]
  until: number
}

/** Today's closing, if an hour is left; else the next working day's. */
export function firstState({ now, rules }: CardScene["moment"]): OrderState {
  const closing = closingOf(dayOf(now), rules.workingHours)
  const until = closing - now >= HOUR ? closing : closingOf(nextWorkday(dayOf(now)), rules.workingHours)
  return { reason: "our-mistake", until }
}

export function orderBody(scene: OrderScene): HTMLElement[] {
  const { entry, order, format, moment, text, act } = scene
  const { card, order: words, toast } = format.text
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
    element("p", { class: "meta" }, `${order.buyer} · ${card.order(order.orderId)}`)
  )
  const greeted = button(words.greeted, {
    kind: "yes",
    press: () => act(toast.did.greeted, [{ act: "greeted" }])
  })
  const said = element(
    "p",
    { class: "lab" },
    isLate ? words.honest : words.greet,
    element("span", {}, format.text.channels.wangwang)
  )
  const hint = element("p", { class: "advice small quiet" }, isLate ? text.card.ship : text.card.gift)
  const line = scene.line && copyLine({ ...scene.line, hints: [] }, format, scene.copy)
  const sentence = element("ol", { class: "script bubbles" }, line)
  return [head, section(said, hint, isLate && delay(scene), sentence, isLate ? told(scene) : greeted)]
}

function delay({ format, state, draw }: OrderScene): HTMLElement {
  const { order: words } = format.text
  const chip = (reason: OrderState["reason"]) =>
    element(
      "button",
      {
        class: reason === state.reason ? "chip first" : "chip",
        "aria-pressed": String(reason === state.reason),
        "data-key": reason,
        press: () => {
          state.reason = reason
          draw()
        }
      },
      words.reasons[reason]
    )
  const field = momentField(words.until, state.until, (at) => {
    if (at === null) return
    state.until = at
    draw()
  })
  const until = element(
    "div",
    { class: "line after" },
    element("span", { class: "small quiet" }, words.until),
    field
  )
  return element(
    "div",
    {},
    element("div", { class: "chips", "aria-label": words.reason }, ...reasons.map(chip)),
    until
  )
}

function told({ format, state, moment, act }: OrderScene): HTMLElement {
  const until = format.moment(state.until, moment.now)
  const said = format.text.toast.did["told-delay"](until)
  return element(
    "div",
    { class: "line after" },
    button(format.text.order.told(until), {
      kind: "yes",
      disabled: state.until <= moment.now,
      press: () => act(said, [{ act: "told-delay", until: state.until }])
    })
  )
}
