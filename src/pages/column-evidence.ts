/** For the page doctor: what a column holds, by what stands in it and not by its header. */
import { scan } from "./reading/blocks"
import { isMasked } from "./reading/buyer"
import { datePattern } from "./reading/date"
import { itemIdOf, snapshotIdOf } from "./reading/ids"
import { plain } from "./reading/normalise"

export type Evidence = "content" | "item" | "buyer"

const date = new RegExp(datePattern)
const signs: Record<Evidence, (cell: Element) => boolean> = {
  /** A review stands with its date. */
  content: (cell) => date.test(plain((cell.textContent ?? "").slice(0, 4000))),
  item: (cell) =>
    [...cell.querySelectorAll("a[href]")].some(
      (link) => itemIdOf(link) !== null || snapshotIdOf(link) !== null
    ),
  buyer: (cell) => scan(cell, new Set()).blocks.some(({ label }) => isMasked(label))
}

/** What most of these cells show one sign of; null where they show none, or several. */
export function evidenceOf(cells: readonly Element[]): Evidence | null {
  const held = (Object.keys(signs) as Evidence[]).filter(
    (kind) => cells.filter(signs[kind]).length * 2 > cells.length
  )
  return held.length === 1 && held[0] ? held[0] : null
}
