import type { Block, Scan } from "./blocks"
import { Unread } from "./failure"
import { itemIdOf, snapshotIdOf } from "./ids"
import { plain } from "./normalise"

export interface Item {
  title: string
  itemId: string | null
  /** The (sub-)order of the trade snapshot that the title leads to. */
  snapshotId: string | null
}

/**
 * An item's title and ids from its cell. Ids come from links alone, never from words.
 * Throws Unread where there is no title, or where two links name different items.
 */
export function itemOf(
  cell: Element,
  { blocks }: Pick<Scan, "blocks">,
  notTitle: (label: string) => boolean
): Item {
  const links = [...cell.querySelectorAll("a[href]")]
  const itemId = single("itemId", links.map(itemIdOf))
  const snapshotId = single("orderId", links.map(snapshotIdOf))
  const leading = links.filter((link) => itemIdOf(link) || snapshotIdOf(link))
  const linked = blocks.filter(({ control }) => control && leading.includes(control))
  const [first] =
    linked.length > 0
      ? linked
      : blocks.filter(({ label, control }) => !notTitle(label) && control?.nodeName !== "BUTTON")
  if (!first) throw new Unread("itemTitle", "the item's cell holds no title")
  const joined = first.control
    ? linked
        .filter(({ control }) => control === first.control)
        .map(({ text }) => text)
        .join(" ")
    : ""
  return { title: uncut(joined || first.text, first), itemId, snapshotId }
}

function single(field: string, ids: (string | null)[]): string | null {
  if (ids.length === 1) return ids[0] ?? null
  const distinct = [...new Set(ids.filter((id) => id !== null))]
  if (distinct.length > 1) throw new Unread(field, "links of one row lead to different places")
  return distinct[0] ?? null
}

/** A title that the page cut with … is whole in the `title` attribute. */
function uncut(shown: string, block: Block): string {
  if (!/(?:…|\.\.\.)$/.test(shown)) return shown
  const whole =
    (block.control ?? block.element).getAttribute("title") ?? block.element.getAttribute("title") ?? ""
  return plain(whole).startsWith(plain(shown.replace(/(?:…|\.\.\.)$/, ""))) ? whole.trim() : shown
}
