import { type Mapping, pointedAt, type Seen, taught, taughtLabels } from "../page"
import { findList } from "../reading/list"
import { ordersOf } from "../reading/order-list"
import { required, words } from "./detect"
import { embeddedOrders } from "./embedded"

const kind = "classic-orders"

/**
 * The orders that the page carries in its own script; its rendered rows where there is no such script,
 * or where they show other orders (the seller has turned the page since it was loaded).
 */
export function read(_url: string, document: Document, mappings: readonly Mapping[]): Seen | null {
  const list = findList<string>(
    document,
    taught<string>(words, kind, mappings),
    required,
    pointedAt(kind, mappings)
  )
  const shown = list
    ? ordersOf(list, {
        order: taughtLabels(kind, "orderId", mappings),
        time: taughtLabels(kind, "createdAt", mappings)
      })
    : []
  const embedded = embeddedOrders(document, idsOnScreen(document))
  if (embedded && (shown.length === 0 || sameOrders(embedded, shown))) return embedded
  return list ? { list: list.element, rows: shown } : embedded
}

const orderId = (row: unknown) => (row as { orderId: string } | null)?.orderId

function sameOrders(embedded: Seen, shown: Seen["rows"]): boolean {
  const held = new Set(embedded.rows.map(({ row }) => orderId(row)))
  return shown.every(({ row }) => row === null || held.has(orderId(row)))
}

/** The container of each rendered order, by hooks that never changed. */
function idsOnScreen(document: Document): Map<string, Element> {
  const found = new Map<string, Element>()
  for (const input of document.querySelectorAll('input[name="orderid"]')) {
    const id = input.getAttribute("value")
    if (id) found.set(id, input.closest(".trade-order-main") ?? input.closest("table") ?? input)
  }
  return found
}
