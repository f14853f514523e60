/** What stands where in a part of the page: read only, nothing of it is kept but boxes. */
import type { Box, Ground } from "./geometry"

const solid =
  "a, button, input, select, textarea, img, svg, video, canvas, iframe, i, [role=button], [role=link], [tabindex]"
const MOST_PIECES = 600

const boxOf = ({ left, top, width, height }: DOMRect): Box => ({ left, top, width, height })
const isSeen = ({ width, height }: Box) => width > 0 && height > 0

/** In the viewport's coordinates. */
export function groundOf(row: Element): Ground {
  const box = boxOf(row.getBoundingClientRect())
  const found = row.querySelectorAll("td, th, [role=cell], [role=gridcell]")
  const cells = found.length > 0 ? [...found].slice(0, 40) : [row]
  return {
    row: box,
    cells: cells.map((cell) => boxOf(cell.getBoundingClientRect())).filter(isSeen),
    taken: takenIn(row)
  }
}

/** Changes whenever the columns do. */
export function shapeOf(row: Element): string {
  const columns = row instanceof HTMLTableElement ? (row.rows[row.rows.length - 1] ?? row) : row
  const { left, top } = row.getBoundingClientRect()
  return [row, ...columns.children]
    .map((part) => part.getBoundingClientRect())
    .map((part) => [part.left - left, part.top - top, part.width, part.height].map(Math.round).join())
    .join(" ")
}

/** The boxes of every line of text and of everything that can be pressed or looked at. */
export function takenIn(root: Element): Box[] {
  const taken: Box[] = []
  const range = root.ownerDocument.createRange()
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node !== null && taken.length < MOST_PIECES; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches(solid)) taken.push(boxOf(node.getBoundingClientRect()))
    } else if (node.nodeValue?.trim()) {
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) taken.push(boxOf(line))
    }
  }
  return taken.filter(isSeen)
}

/** Whether a point of the page shows this element, not something that lies over it. `ours` does not count. */
export function showsAt(element: Element, left: number, top: number, ours: Element): boolean {
  const { ownerDocument } = element
  const first = ownerDocument.elementFromPoint(left, top)
  const shown =
    first === ours ? ownerDocument.elementsFromPoint(left, top).find((one) => one !== ours) : first
  return !!shown && (element.contains(shown) || shown.contains(element))
}
