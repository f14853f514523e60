/** One case, from the buyer's words to the one-click note: the card of the popup, drawn without a framework. */
import { element } from "../element"
import { button, section } from "./controls"
import { later } from "./later"
import { noteAfter } from "./note"
import { openPromises } from "./promise"
import type { CardScene } from "./scene"
import { summary } from "./summary"
import { askOnce, talk } from "./talk"

export function caseBody(scene: CardScene): HTMLElement[] {
  const { view, state, format, act } = scene
  const { note } = format.text
  const channel = view.channels.find((one) => one.channel === state.channel) ?? view.channels[0]
  const isOpen = view.stage !== "closed" && view.ask === null
  const sections = [section(...summary(scene))]
  if (view.promises.length > 0) sections.push(section(...openPromises(scene)))
  if (view.ask) sections.push(section(...askOnce(scene)))
  if (channel && isOpen) sections.push(section(...talk(scene, channel)))
  if (view.stage === "solved")
    sections.push(
      section(
        element(
          "div",
          { class: "line" },
          element("span", { class: "grow small quiet" }, note.confirmHint),
          button(note.confirm, {
            kind: "yes",
            press: () => act([{ act: "confirm" }])
          })
        )
      )
    )
  if (channel && isOpen) sections.push(section(...noteAfter(scene, channel.channel)))
  sections.push(section(...later(scene)))
  return sections
}
