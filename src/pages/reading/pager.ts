import { plain } from "./normalise"

export interface Pager {
  /** 共N条, null where there is none or several disagree. */
  total: number | null
  /** The number of pages, null where the page does not say. */
  pages: number | null
}

const totals = /共 ?(\d{1,7}) ?条/g
const farthest = 8

const holdsRows = (element: Element) => /^(?:TABLE|THEAD|TBODY|TR)$/.test(element.nodeName)

/** The pager nearest to a list: climbs from it and reads only what stands beside its rows, never in them. */
export function pagerNear(list: Element): Pager {
  let inner: Element | null = null
  let outer: Element | null = list
  for (let step = 0; outer && step < farthest; step += 1) {
    const beside: string[] = []
    for (let node = outer.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) beside.push(node.nodeValue ?? "")
      if (node.nodeType !== 1) continue
      const child = node as Element
      if (child === inner || holdsRows(child) || /^(?:SCRIPT|STYLE)$/.test(child.nodeName)) continue
      if (step > 0 || child.querySelector("table,tr,[role=row]") === null)
        beside.push(child.textContent ?? "")
    }
    const words = beside.join(" ")
    if (words.includes("共")) {
      const text = plain(words.slice(0, 20_000))
      const numbers = new Set([...text.matchAll(totals)].map((found) => Number(found[1])))
      if (numbers.size > 1) return { total: null, pages: null }
      const [total] = numbers
      if (total !== undefined) {
        const pages = /(?:^|[^\d/])(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/])/.exec(text.replace(totals, " "))
        return { total, pages: pages ? Number(pages[2]) : null }
      }
    }
    inner = outer
    outer = outer.parentElement
  }
  return { total: null, pages: null }
}
