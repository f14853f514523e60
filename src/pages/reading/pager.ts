import { plain } from "./normalise"

export interface Pager {
  /** 共N条, null where there is none or several disagree. */
  total: number | null
  /** The number of pages, null where the page does not say. */
  pages: number | null
  /** The page that it marks as shown, null where it marks none, 0 where its marks contradict each other. */
  current: number | null
}

const totals = /共 ?(\d{1,7}) ?条/g
const farthest = 8
const marked = '.next-pagination-item.next-current,[aria-current="page"]'

/** A pager stands at the head or the foot; what may be many orders between them is not looked through. */
const ends = ({ childNodes }: Element): ChildNode[] =>
  childNodes.length > 400
    ? [...childNodes].filter((_, place, { length }) => place < 200 || place >= length - 200)
    : [...childNodes]

const holdsRows = (element: Element) => /^(?:TABLE|THEAD|TBODY|TR)$/.test(element.nodeName)

/** The pager nearest to a list: climbs from it and reads only what stands beside its rows, never in them. */
export function pagerNear(list: Element): Pager {
  const shown = new Set<number>()
  let inner: Element | null = null
  let outer: Element | null = list
  for (let step = 0; outer && step < farthest; step += 1) {
    const beside: string[] = []
    for (const node of ends(outer)) {
      if (node.nodeType === 3) beside.push(node.nodeValue ?? "")
      if (node.nodeType !== 1) continue
      const child = node as Element
      if (child === inner || holdsRows(child) || /^(?:SCRIPT|STYLE)$/.test(child.nodeName)) continue
      if (step > 0 || child.querySelector("table,tr,[role=row]") === null) {
        const words = child.textContent ?? ""
        beside.push(words)
        if (!/\d/.test(words)) continue
        for (const mark of child.querySelectorAll(marked)) note(shown, mark.textContent ?? "")
      }
    }
    const words = beside.join(" ")
    if (words.includes("共")) {
      const text = plain(words.slice(0, 20_000))
      const numbers = new Set([...text.matchAll(totals)].map((found) => Number(found[1])))
      if (numbers.size > 1) return { total: null, pages: null, current: only(shown) }
      const [total] = numbers
      if (total !== undefined) {
        const pages = /(?:^|[^\d/])(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/])/.exec(text.replace(totals, " "))
        if (pages) note(shown, pages[1] ?? "")
        return { total, pages: pages ? Number(pages[2]) : null, current: only(shown) }
      }
    }
    inner = outer
    outer = outer.parentElement
  }
  return { total: null, pages: null, current: only(shown) }
}

function note(shown: Set<number>, text: string): void {
  if (/^\s*\d{1,4}\s*$/.test(text)) shown.add(Number(text))
}

const only = (shown: ReadonlySet<number>): number | null => (shown.size > 1 ? 0 : ([...shown][0] ?? null))
