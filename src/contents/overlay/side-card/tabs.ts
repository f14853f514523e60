/** A tab list after the WAI-ARIA pattern: one tab stop, arrows move, the choice follows the focus. */
import { type Child, element } from "../element"

interface TabsGiven<Name extends string> {
  /** Names the list among others of the card. */
  readonly key: string
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly title: string }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

/** The list, and the panel that shows the chosen one. */
export function tabs<Name extends string>(
  { key, label, tabs: all, chosen, onChoose }: TabsGiven<Name>,
  ...children: readonly Child[]
): HTMLElement[] {
  const idOf = (name: string) => `${key}-tab-${name}`
  const panel = `${key}-panel`
  const buttons = all.map(({ name, title }) =>
    element(
      "button",
      {
        id: idOf(name),
        role: "tab",
        class: name === chosen ? "on" : null,
        "aria-selected": String(name === chosen),
        "aria-controls": panel,
        tabindex: name === chosen ? 0 : -1,
        "data-key": `${key} ${name}`,
        press: () => onChoose(name)
      },
      title
    )
  )
  const move = (event: Event) => {
    const at = all.findIndex(({ name }) => name === chosen)
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1
    }
    const to = event.isTrusted ? steps[(event as KeyboardEvent).key] : undefined
    if (to === undefined) return
    event.preventDefault()
    const index = (to + all.length) % all.length
    buttons[index]?.focus() // drawn anew, the one with its name has it again
    const next = all[index]
    if (next) onChoose(next.name)
  }
  return [
    element(
      "div",
      { class: "tabs", role: "tablist", "aria-label": label, on: { keydown: move } },
      ...buttons
    ),
    element("div", { id: panel, role: "tabpanel", "aria-labelledby": idOf(chosen) }, ...children)
  ]
}
