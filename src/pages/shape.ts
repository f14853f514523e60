/** A page's structure with every text replaced by its shape: 字 for Chinese, a for letters, 9 for digits. */

/** `c** 2026` becomes `a** 9999`: what kind of text, never whose. */
export const shapeOfText = (text: string): string =>
  text
    .replace(/\p{Script=Han}/gu, "字")
    .replace(/\p{Letter}/gu, (letter) => (letter === "字" ? letter : "a"))
    .replace(/\p{Number}/gu, "9")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60)

const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|svg|SVG)$/

/** Elements have names of their makers' choice too. */
const nameOf = ({ nodeName }: Element) =>
  /^[a-z][a-z0-9-]{0,40}$/i.test(nodeName) ? nodeName.toLowerCase() : "x"

/** An outline of an element's first rows: tags, roles, spans and text shapes. No id, link, class or word. */
export function shapeOf(root: Element | null, lines = 120): string {
  const outline: string[] = []
  const visit = (element: Element, depth: number) => {
    if (outline.length >= lines || skipped.test(element.nodeName) || depth > 30) return
    const marks = ["role", "colspan", "rowspan", "type"].flatMap((name) => {
      const value = element.getAttribute(name)
      return value && /^[a-z0-9-]{1,20}$/i.test(value) ? [`${name}=${value}`] : []
    })
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => nodeValue ?? "")
    const text = shapeOfText(own.join(" "))
    outline.push(`${"  ".repeat(depth)}${[nameOf(element), ...marks].join(" ")}${text ? `: ${text}` : ""}`)
    for (const child of element.children) visit(child, depth + 1)
  }
  if (root) visit(root, 0)
  return outline.join("\n")
}
