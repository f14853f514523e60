/**
 * Scans cells with as few looks at the page as possible. The careful walk of `scan` decides what a cell says;
 * the shortcuts here give the same answer where a cell is plainly of the usual form, and give way otherwise.
 */
import { type Block, longestLabel, type Scan, scan } from "../reading/blocks"
import { isMasked } from "../reading/buyer"
import { datePattern } from "../reading/date"
import { plain } from "../reading/normalise"

const usualOrder = /^订单号[:：] ?\d{8,20}$/
const usualEnd = new RegExp(
  `^([^评追复回释展收翻查更号]{0,24}?)(初次评价[:：] ?${datePattern})(主评ID[:：]\\d{8,20})?$`
)

const nothing: Scan = { blocks: [], media: [] }

const block = (text: string, element: Element, control: Element | null = null): Block => ({
  text,
  label: text.length > longestLabel ? "" : plain(text),
  element,
  control,
  parts: [text]
})

export class Cells {
  private readonly seen = new Map<string, Scan>()
  /** Where the last text stood in its cell: the child to take at each step down. */
  private way: number[] | null = null

  constructor(private readonly hidden: ReadonlySet<Element>) {}

  /** A cell of which only the words count: equal ones are walked once. */
  words(cell: Element): Scan {
    const text = cell.textContent ?? ""
    if (!/\S/.test(text)) return nothing
    const key = `${text} ${cell.getElementsByTagName("*").length}`
    const known = this.seen.get(key) ?? scan(cell, this.hidden)
    this.seen.set(key, known)
    return known
  }

  /** A cell with a masked nick and nothing else. */
  buyer(cell: Element): Scan {
    const text = this.hidden.size === 0 ? (cell.textContent ?? "").trim() : ""
    return isMasked(text) ? { blocks: [block(text, cell)], media: [] } : scan(cell, this.hidden)
  }

  /** A cell with the item's title in a link, and after it the order number. */
  item(cell: Element): Scan {
    const link = this.hidden.size === 0 ? cell.querySelector("a") : null
    const title = link?.firstElementChild === null ? (link.textContent ?? "").trim() : ""
    const text = (cell.textContent ?? "").trim()
    const rest = text.slice(title.length).trim()
    if (!link || !title || !text.startsWith(title) || !usualOrder.test(rest)) return scan(cell, this.hidden)
    return { blocks: [block(title, link, link), block(rest, cell)], media: [], links: [link] }
  }

  /** A review's cell: its text, perhaps phrases, its date, perhaps its id. */
  content(cell: Element): Scan {
    return (this.hidden.size === 0 && this.usual(cell)) || this.learn(cell, scan(cell, this.hidden))
  }

  private usual(cell: Element): Scan | null {
    let holder: Element | null = this.way && cell
    for (const steps of this.way ?? []) {
      holder = holder?.firstElementChild ?? null
      for (let step = 0; holder && step < steps; step += 1) holder = holder.nextElementSibling
    }
    if (!holder || !isLastText(holder)) return null
    const body = holder.textContent ?? ""
    const text = cell.textContent ?? ""
    const start = text.indexOf(body)
    if (!/\S/.test(body) || /\S/.test(text.slice(0, start))) return null
    const end = usualEnd.exec(
      text
        .slice(start + body.length)
        .replace(/\s+/g, " ")
        .trim()
    )
    if (!end) return null
    const blocks = [body.replace(/\u00a0/g, " ").trim(), end[1], end[2], end[9]].flatMap((each) =>
      each?.trim() ? [block(each.trim(), holder)] : []
    )
    const media = ["img", "video"].flatMap((name) =>
      [...cell.getElementsByTagName(name)].map((element) => ({ element, after: 1 }))
    )
    return { blocks, media }
  }

  private learn(cell: Element, found: Scan): Scan {
    const steps: number[] = []
    let element = found.blocks[0]?.element
    if (!element || !isLastText(element)) return found
    for (; element && element !== cell; element = element.parentElement ?? undefined) {
      let before = 0
      for (let each = element.previousElementSibling; each; each = each.previousElementSibling) before += 1
      steps.unshift(before)
    }
    this.way = steps
    return found
  }
}

/** True for an element that holds one text and ends its block: nothing can be joined to that text. */
function isLastText(element: Element): boolean {
  const { firstChild, parentNode } = element
  return (
    firstChild?.nodeType === 3 &&
    firstChild.nextSibling === null &&
    element.nextSibling === null &&
    parentNode?.nodeName === "DIV"
  )
}
