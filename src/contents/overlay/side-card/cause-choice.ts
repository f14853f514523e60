/** What a review is really about: the classes as tabs, their causes as one click each. */
import { type CauseClass, causeClasses, causesOf } from "../../../ui/case-card/cause-groups"
import { causeName } from "../../../ui/cause-name"
import { element } from "../element"
import type { CardScene } from "./scene"

interface Choice {
  readonly group: CauseClass
  /** The one in force. */
  readonly cause: string | null
  readonly onGroup: (group: CauseClass) => void
  readonly onCause: (cause: string) => void
}

export function causeChoice({ format }: CardScene, { group, cause, onGroup, onCause }: Choice): HTMLElement {
  const { text, language } = format
  const tab = (name: CauseClass) =>
    element(
      "button",
      {
        role: "tab",
        class: name === group ? "on" : null,
        "aria-selected": String(name === group),
        "data-key": `class ${name}`,
        press: () => onGroup(name)
      },
      causeName(name, language)
    )
  const chip = (name: string) =>
    element(
      "button",
      {
        class: name === cause ? "chip first" : "chip",
        "aria-pressed": String(name === cause),
        "data-key": `cause ${name}`,
        press: () => onCause(name)
      },
      causeName(name, language)
    )
  return element(
    "div",
    { class: "panel" },
    element(
      "div",
      { class: "tabs", role: "tablist", "aria-label": text.judged.groups },
      ...causeClasses.map(tab)
    ),
    element("div", { class: "chips" }, ...causesOf(group).map(chip))
  )
}
