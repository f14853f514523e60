/** Which row of the page a reply is for. Guessing wrong would be worse than not knowing: null where it is not clear. */
import type { Order, Review } from "../../../rows"

interface Page {
  readonly elements: readonly Element[]
  readonly rows: readonly (Review | Order)[]
}

const LEAST_QUOTE = 4
const bare = (words: string) => words.replace(/\s+/g, "")

/** @returns the row's place in the reading. */
export function rowOfBox(
  { field, around }: { readonly field: Element; readonly around: Element },
  page: Page
) {
  const inside = page.elements.findIndex((element) => element.contains(field))
  if (inside >= 0) return inside
  const said = bare(around.textContent ?? "")
  const named = page.rows.flatMap((row, index) => (isNamedIn(said, row) ? [index] : []))
  return named.length === 1 ? (named[0] ?? null) : null
}

function isNamedIn(said: string, row: Review | Order): boolean {
  if (row.orderId !== null && said.includes(row.orderId)) return true
  if (!("text" in row)) return false
  const quote = bare(row.text)
  return quote.length >= LEAST_QUOTE && said.includes(quote) && said.includes(bare(row.buyer))
}
