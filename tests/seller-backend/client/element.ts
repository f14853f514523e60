type Attributes = Record<string, string | number | boolean | ((event: Event) => void) | null | undefined>
export type Child = Node | string | null | false | undefined

/** An element with attributes (functions are listeners) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value)
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value))
  }
  node.append(...children.filter((child): child is Node | string => Boolean(child)))
  return node
}
