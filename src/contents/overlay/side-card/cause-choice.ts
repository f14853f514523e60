/** What a review is really about: the classes as tabs, their causes as one click each. */
import { type CauseClass, causeClasses, causesOf } from "../../../ui/case-card/cause-groups"
import { causeName } from "../../../ui/cause-name"
import { element } from "../element"
import type { CardScene, Choosing } from "./scene"
import { tabs } from "./tabs"

interface Choice extends Pick<Choosing, "of"> {
  readonly group: CauseClass
  /** The one in force. */
  readonly cause: string | null
  readonly onGroup: (group: CauseClass) => void
  readonly onCause: (cause: string) => void
}

export function causeChoice(
  { format }: CardScene,
  { of, group, cause, onGroup, onCause }: Choice
): HTMLElement {
  const { text, language } = format
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
    ...tabs(
      {
        key: `causes-${of}`,
        label: text.judged.groups,
        tabs: causeClasses.map((name) => ({ name, title: causeName(name, language) })),
        chosen: group,
        onChoose: onGroup
      },
      element("div", { class: "chips" }, ...causesOf(group).map(chip))
    )
  )
}
