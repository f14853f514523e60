/** A cell's elements and texts in one walk, as cheap as a walk can be: what tells a cell of the usual form from others. */
import { isSkipped } from "./blocks"

export interface Outline {
  /** Names of the elements as they are nested, # for each text with a word in it. */
  form: string
  texts: Text[]
  links: Element[]
  /** Pictures and videos. */
  media: Element[]
  /** False where something was left out. */
  isWhole: boolean
}

const visible = /\S/

/** Leaves out what `scan` leaves out, so that equal forms fall into blocks in the same way. */
export function outlineOf(cell: Element, hidden: ReadonlySet<Element>): Outline {
  const outline: Outline = { form: "", texts: [], links: [], media: [], isWhole: true }
  outline.form = visit(cell, outline, hidden)
  return outline
}

/** Walks the children of a parent and returns their form. */
function visit(parent: Element, outline: Outline, hidden: ReadonlySet<Element>): string {
  let form = ""
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    const name = node.nodeName // one look at the page tells texts from elements too
    if (name === "#text") {
      if (!visible.test((node as Text).data)) continue
      outline.texts.push(node as Text)
      form += "#"
    } else if (name[0] !== "#") {
      const element = node as Element
      if (isSkipped(name) || (hidden.size > 0 && hidden.has(element))) {
        outline.isWhole = false
        continue
      }
      if (name === "IMG" || name === "VIDEO") outline.media.push(element)
      if (name === "A") outline.links.push(element)
      form += name
      if (name !== "IMG" && name !== "VIDEO") form += `(${visit(element, outline, hidden)})`
    }
  }
  return form
}
