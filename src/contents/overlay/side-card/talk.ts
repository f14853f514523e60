/** How to reach the buyer, what to say line by line, what not to say, and what could help. */
import { priced } from "../../../cases/priced"
import type { ChannelView, RemedyView } from "../../../ui/case-card/case-view"
import { type Child, element } from "../element"
import { amount } from "./amount"
import { button, copyLine } from "./controls"
import { icon } from "./icon"
import type { CardScene } from "./scene"
import { tabs } from "./tabs"

export function talk(scene: CardScene, channel: ChannelView): Child[] {
  const { view, format, state, draw, copy } = scene
  const { card, channels } = format.text
  const isTalking = view.stage === "new" || view.stage === "contacted"
  return [
    ...tabs(
      {
        key: "channel",
        label: card.channel,
        tabs: view.channels.map(({ channel: name }) => ({ name, title: channels[name] })),
        chosen: channel.channel,
        onChoose: (name) => {
          state.channel = name
          draw()
        }
      },
      channel.hush && element("p", { class: "hush" }, channel.hush),
      channel.advice && element("p", { class: "advice small quiet" }, channel.advice),
      element(
        "ol",
        { class: channel.channel === "phone" ? "script" : "script bubbles" },
        ...channel.lines.map((line) => copyLine(line, format, copy))
      ),
      channel.dont.length > 0 &&
        element("p", { class: "dont" }, element("b", {}, card.dontSay), channel.dont.join(" · "))
    ),
    isTalking && remedies(scene),
    isTalking && state.pricing !== null && amount(scene, state.pricing)
  ]
}

/** A click notes that it was offered; what the buyer declined stays struck through. */
function remedies({ view, format, state, draw, act }: CardScene): Child {
  const { card, remedies: names } = format.text
  const { isRefusing } = state
  const chip = ({ remedy, state: known }: RemedyView) => {
    const name = names[remedy]
    if (known === "refused")
      return element(
        "span",
        { class: "chip no" },
        name,
        element("span", { class: "hide" }, card.refused(name))
      )
    const isOffered = known === "offered" && !isRefusing
    const look = isRefusing ? "" : isOffered ? "on" : known === "first" ? "first" : ""
    return element(
      "button",
      {
        class: `chip ${look}`,
        title: isRefusing ? card.refuseHint : card.remediesHint,
        "aria-label": isOffered ? card.offered(name) : null,
        "aria-disabled": isOffered ? "true" : null,
        "aria-expanded":
          priced.has(remedy) && !isRefusing && !isOffered ? String(state.pricing === remedy) : null,
        "data-key": `remedy ${remedy}`,
        press: () => {
          if (isOffered) return // not disabled in earnest: it keeps the focus, and the keys are heard
          if (!isRefusing && priced.has(remedy)) {
            state.pricing = state.pricing === remedy ? null : remedy
            state.amount = ""
            draw()
            return
          }
          state.isRefusing = false
          act([{ act: isRefusing ? "refuse" : "offer", remedy }])
        }
      },
      isOffered && icon("check", 12),
      name
    )
  }
  const toggle = element(
    "button",
    {
      class: "chip bare",
      "aria-pressed": String(isRefusing),
      "data-key": "refuse",
      press: () => {
        state.isRefusing = !isRefusing
        state.pricing = null
        draw()
      }
    },
    isRefusing ? card.refuseHint : card.refuse
  )
  return element(
    "ul",
    { class: "chips", "aria-label": card.remedies },
    ...[...view.remedies.map(chip), toggle].map((one) => element("li", {}, one))
  )
}

/** The one gentle request, where the gate is open. */
export function askOnce({ view, format, act, copy }: CardScene): Child[] {
  const { ask, card, list } = format.text
  if (view.ask === null) return []
  const { text, missing } = view.ask
  return [
    element("p", { class: "lab" }, element("b", {}, ask.now), element("span", {}, ask.once)),
    element("p", { class: "gentle" }, text),
    missing.length > 0 && element("p", { class: "small due" }, card.missing(list(missing))),
    element(
      "div",
      { class: "two" },
      button(ask.copy, { kind: "yes", disabled: missing.length > 0, press: () => copy(text) }),
      button(ask.sent, { press: () => act([{ act: "ask" }]) })
    ),
    element(
      "p",
      { class: "line small quiet after" },
      element("span", { class: "grow" }, ask.rule),
      element("button", { class: "link", press: () => act([{ act: "close", result: "kept" }]) }, ask.skip)
    )
  ]
}
