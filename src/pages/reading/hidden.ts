const marks =
  '[hidden],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]'

/** The elements with words in them that say themselves that they are not shown. */
export function hiddenIn(root: ParentNode): ReadonlySet<Element> {
  const candidates = ["[hidden]", "[style]"].flatMap((mark) => [...root.querySelectorAll(mark)])
  return new Set(
    candidates.filter((element) => element.matches(marks) && /\S/.test(element.textContent ?? ""))
  )
}

/** Those that may hold elements with words and pictures, of which `scan` takes none. */
const drawsNoChildren = ["noscript", "select", "svg", "video"]

/** Of these rows, those with something in them that nobody sees, be it marked so or never drawn. */
export function rowsWithUnseen(
  list: Element,
  hidden: ReadonlySet<Element>,
  rows: ReadonlySet<Element>
): ReadonlySet<Element> {
  const neverDrawn = drawsNoChildren.flatMap((name) =>
    [...list.querySelectorAll(name)].filter(
      (element) => /\S/.test(element.textContent ?? "") || element.querySelector("img,video")
    )
  )
  return new Set([...hidden, ...neverDrawn].flatMap((element) => rowAround(element, rows) ?? []))
}

/** The row that an element is or stands in. */
export function rowAround(element: Element, rows: ReadonlySet<Element>): Element | null {
  let row: Element | null = element
  while (row && !rows.has(row)) row = row.parentElement
  return row
}

/** True if the element or anything around it says that it is not shown. */
export const isHidden = (element: Element): boolean => element.closest(marks) !== null
