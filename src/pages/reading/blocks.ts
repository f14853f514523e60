/**
 * The texts of a cell, as a person would tell them apart. A block is a run of text that nothing but inline
 * formatting interrupts. A buyer's words are always inside one block: a page may print labels around it,
 * but the buyer cannot open a new element. So a block's place is evidence where its words are not.
 */
import { isVisible, plain, verbatim } from "./normalise"

export interface Block {
  /** The words as they stand. */
  text: string
  /** The same for comparing with labels ("" when it is too long to be one). */
  label: string
  /** The element that holds the first words. */
  element: Element
  /** The link or button around it. */
  control: Element | null
  /** The texts of the elements it was joined from, when it is not surely one text. */
  parts: string[]
}

export interface Scan {
  blocks: Block[]
  /** Pictures and videos, with the number of blocks before each. */
  media: { element: Element; after: number }[]
}

type Way = "skip" | "break" | "format" | "line" | "media" | "control"
const ways = new Map<string, Way>()
const set = (way: Way, names: string) => {
  for (const name of names.split(" ")) ways.set(name, way)
}
set("skip", "SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg INPUT TEXTAREA SELECT IFRAME")
set(
  "break",
  "DIV P UL OL LI TABLE THEAD TBODY TR TD TH SECTION ARTICLE HEADER FOOTER DL DD DT H1 H2 H3 H4 H5 H6"
)
set("format", "EM B STRONG MARK FONT U SUB SUP WBR BIG SMALL BDI BDO")
set("line", "BR")
set("media", "IMG VIDEO")
set("control", "A BUTTON")

/** An order number with its time has about 60 characters; what is longer is no label. */
export const longestLabel = 80

class Sweep {
  readonly scan: Scan = { blocks: [], media: [] }
  private parts: string[] = []
  private owner: Element | null = null
  private start: Element | null = null
  private control: Element | null = null
  private afterInline = false

  constructor(private readonly hidden: ReadonlySet<Element>) {}

  /** Walks the children of `parent`; `owner` is the nearest element that is not mere formatting. */
  walk(parent: Element, owner: Element): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.text(node.nodeValue ?? "", parent, owner)
      else if (node.nodeType === 1) this.child(node as Element, owner)
    }
  }

  private child(element: Element, owner: Element): void {
    const way = ways.get(element.nodeName)
    if (way === "skip" || (this.hidden.size > 0 && this.hidden.has(element))) return
    if (way === "line") this.text("\n", element, owner)
    else if (way === "media")
      this.scan.media.push({ element, after: this.scan.blocks.length + (this.start ? 1 : 0) })
    else if (way === "format") this.walk(element, owner)
    else if (way === "break" || way === "control") {
      this.flush()
      const outer = this.control
      if (way === "control") this.control = element
      this.walk(element, element)
      this.flush()
      this.control = outer
    } else {
      if (this.afterInline) this.flush()
      this.walk(element, element)
      this.afterInline = this.start !== null
    }
  }

  private text(words: string, holder: Element, owner: Element): void {
    if (this.start === null) {
      if (!/\S/.test(words)) return
      this.start = holder
      this.owner = owner
      this.parts = [words]
    } else if (this.owner === owner || !/\S/.test(words)) this.parts[this.parts.length - 1] += words
    else {
      this.owner = owner
      this.parts.push(words)
    }
    if (/\S/.test(words)) this.afterInline = false
  }

  flush(): void {
    if (this.start) {
      const text = verbatim(this.parts.join(""))
      const label = text.length > longestLabel ? "" : plain(text)
      const parts = this.parts.filter(isVisible)
      this.scan.blocks.push({ text, label, element: this.start, control: this.control, parts })
    }
    this.start = null
    this.owner = null
    this.parts = []
    this.afterInline = false
  }
}

/** The blocks and pictures of a cell in reading order, without what is hidden. */
export function scan(cell: Element, hidden: ReadonlySet<Element>): Scan {
  const sweep = new Sweep(hidden)
  sweep.walk(cell, cell)
  sweep.flush()
  return sweep.scan
}
