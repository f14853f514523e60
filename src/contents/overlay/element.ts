/** DOM from plain data. Words become text nodes, never markup: what a page says cannot become part of ours. */

export type Child = Node | string | null | false | undefined

type Attribute = string | number | boolean | null | undefined

export interface Given {
  /** After a real click or key press. What a page's script dispatches is not one. */
  readonly press?: (event: Event) => void
  readonly on?: Readonly<Record<string, (event: Event) => void>>
  readonly [attribute: string]: Attribute | Given["press"] | Given["on"]
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  const { press, on = {}, ...attributes } = given
  if (made instanceof HTMLButtonElement) made.type = "button"
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    made.setAttribute(attribute, value === true ? "" : String(value))
  }
  if (press)
    made.addEventListener("click", (event) => {
      if (event.isTrusted) press(event)
    })
  for (const [type, listener] of Object.entries(on)) made.addEventListener(type, listener)
  fill(made, children)
  return made
}

/** Puts these children in the place of the old ones. */
export function fill(parent: Element, children: readonly Child[]): void {
  parent.replaceChildren(
    ...children.filter((child) => child !== null && child !== false && child !== undefined)
  )
}
