/** How much, where money is offered; may be left out. Above the ceiling the owner decides (4-12). */
import type { Remedy } from "../../../remedies"
import { readYuan } from "../../../ui/case-card/yuan"
import { element } from "../element"
import { button, wordsField } from "./controls"
import type { CardScene } from "./scene"

export function amount({ format, moment, act }: CardScene, remedy: Remedy): HTMLElement {
  const { money, note, remedies, toast } = format.text
  const name = remedies[remedy]
  let words = ""
  const hint = element("p", { class: "small quiet" }, money.ceiling(moment.rules.compensationCeilingYuan))
  const isUnread = () => words.trim() !== "" && readYuan(words) === null
  const offer = () => {
    const yuan = readYuan(words)
    if (!isUnread()) act(toast.did.offer(name), [{ act: "offer", remedy, ...(yuan !== null && { yuan }) }])
  }
  const field = wordsField({
    label: money.amount(name),
    longest: 12,
    value: "",
    key: "amount",
    onEnter: offer,
    onWords: (typed) => {
      words = typed
      hint.textContent = isUnread() ? money.unread : money.ceiling(moment.rules.compensationCeilingYuan)
      hint.className = isUnread() ? "small due" : "small quiet"
    }
  })
  return element(
    "div",
    { class: "panel" },
    element("div", { class: "line" }, field, button(note.save, { kind: "yes", press: offer })),
    hint
  )
}
