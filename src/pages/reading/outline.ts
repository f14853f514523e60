/** A cell's elements and texts in one walk, as cheap as a walk can be: what tells a cell of the usual form from others. */
import { isSkipped } from "./blocks"

/**
 * How elements and texts are nested, without the words: the end of a path of names, so that equal forms are
 * one object and no names are put together to compare them.
 */
export class Form {
  private readonly next = new Map<string, Form>()
  readonly kind: "text" | "media" | "link" | "skip" | "other"

  constructor(name = "") {
    if (name === "#text") this.kind = "text"
    else if (name[0] === "#" || isSkipped(name)) this.kind = "skip"
    else if (name === "IMG" || name === "VIDEO") this.kind = "media"
    else this.kind = name === "A" ? "link" : "other"
  }

  /** The form with one more element, text or word. */
  with(name: string): Form {
    let form = this.next.get(name)
    if (form === undefined) {
      form = new Form(name)
      this.next.set(name, form)
    }
    return form
  }
}

const visible = /\S/
const end = "/"

/** Walks cells; leaves out what `scan` leaves out, so that cells of one form fall into blocks in one way. */
export class Outline {
  form: Form
  texts: Text[] = []
  links: Element[] = []
  /** Pictures and videos. */
  media: Element[] = []
  /** False where something was left out. */
  isWhole = true

  constructor(cell: Element, root: Form, hidden: ReadonlySet<Element>) {
    this.form = root
    this.walk(cell, hidden)
  }

  private walk(parent: Element, hidden: ReadonlySet<Element>): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const form = this.form.with(node.nodeName) // one look at the page tells texts from elements too
      if (form.kind === "text") {
        if (!visible.test((node as Text).data)) continue
        this.texts.push(node as Text)
        this.form = form
      } else if (form.kind === "skip" || (hidden.size > 0 && hidden.has(node as Element)))
        this.isWhole = false
      else {
        this.form = form
        if (form.kind === "media") this.media.push(node as Element)
        else {
          if (form.kind === "link") this.links.push(node as Element)
          this.walk(node as Element, hidden)
          this.form = this.form.with(end)
        }
      }
    }
  }
}
