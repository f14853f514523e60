/** How much, where money is offered; may be left out. Above the ceiling the owner decides (4-12). */
import type { Remedy } from "../../../remedies"
import { readYuan } from "../../../ui/case-card/yuan"
import { element } from "../element"
import { button, wordsField } from "./controls"
import type { CardScene } from "./scene"

export function amount({ format, moment, state, act }: CardScene, remedy: Remedy): HTMLElement {
  const { money, note, remedies } = format.text
  const name = remedies[remedy]
  const isUnread = () => state.amount.trim() !== "" && readYuan(state.amount) === null
  const hinted = () => (isUnread() ? money.unread : money.ceiling(moment.rules.compensationCeilingYuan))
  const look = () => (isUnread() ? "small due" : "small quiet")
  const hint = element("p", { class: look() }, hinted())
  const offer = () => {
    const yuan = readYuan(state.amount)
    if (!isUnread()) act([{ act: "offer", remedy, ...(yuan !== null && { yuan }) }])
  }
  const field = wordsField({
    label: money.amount(name),
    longest: 12,
    value: state.amount,
    key: "amount",
    onEnter: offer,
    onWords: (typed) => {
      state.amount = typed
      hint.textContent = hinted()
      hint.className = look()
    }
  })
  return element(
    "div",
    { class: "panel" },
    element("div", { class: "line" }, field, button(note.save, { kind: "yes", press: offer })),
    hint
  )
}
