import type { Order } from "../../rows"
import { orderConflicts } from "../merge"
import { type Mapping, pointedAt, type Seen, taught, taughtLabels } from "../page"
import { findList } from "../reading/list"
import { ordersOf } from "../reading/order-list"
import { sayingOf } from "../reading/signs"
import type { Steps } from "../steps"
import { required, words } from "./detect"
import { embeddedOrders } from "./embedded"

const kind = "classic-orders"
/** A page shows 15; what is far beyond that confirms nothing. */
const mostOrders = 500

/**
 * The orders that the page carries in its own script, as long as the screen does not speak against it: a page that
 * was filtered, turned or acted upon since it was loaded has new rows and the old script. Then, and where there is
 * no script, the rendered rows.
 */
export function* read(_url: string, document: Document, mappings: readonly Mapping[]): Steps<Seen | null> {
  const list = findList<string>(
    document,
    taught<string>(words, kind, mappings),
    required,
    pointedAt(kind, mappings)
  )
  const shown = list
    ? yield* ordersOf(list, {
        order: taughtLabels(kind, "orderId", mappings),
        time: taughtLabels(kind, "createdAt", mappings)
      })
    : []
  yield
  const onScreen = idsOnScreen(document)
  const embedded = embeddedOrders(document, onScreen)
  yield
  if (embedded && isConfirmed(embedded, shown, onScreen) && !isEmptied(document, shown, onScreen))
    return embedded
  if (list) return { list: list.element, goesOn: list.goesOn, rows: shown }
  return embedded && sayingOf(document) ? { list: embedded.list, rows: [] } : null
}

type Shown = Seen["rows"]
type OnScreen = ReadonlyMap<string, Element>

/** The list is drawn, and says that there is nothing in it. */
const isEmptied = (document: Document, shown: Shown, onScreen: OnScreen) =>
  shown.length === 0 && onScreen.size === 0 && sayingOf(document) === "empty"

/** Nothing is drawn yet, or the same orders in the same state: by what was read, else by what stands in their places. */
function isConfirmed(embedded: Seen, shown: Shown, onScreen: OnScreen): boolean {
  const orders = embedded.rows.flatMap(({ row }) => (row as Order | null) ?? [])
  const read = new Map(shown.flatMap(({ row }) => (row ? [[(row as Order).orderId, row as Order]] : [])))
  const ids = new Set([...read.keys(), ...onScreen.keys()])
  if (ids.size === 0) return shown.length === 0
  if (Math.max(shown.length, onScreen.size) !== embedded.rows.length || ids.size !== orders.length)
    return false
  return orders.every((order) => {
    const row = read.get(order.orderId)
    if (!row) return says(onScreen.get(order.orderId), order)
    return orderConflicts(row, order).length === 0 && wordsOf(row) === wordsOf(order)
  })
}

const wordsOf = ({ statusText, items }: Order) =>
  [statusText, ...items.map(({ refund }) => refund).sort()].join("\n")

function says(place: Element | undefined, { statusText, paidCents }: Order): boolean {
  const words = (place?.textContent ?? "").replaceAll(",", "")
  const paid = paidCents === null ? "" : (paidCents / 100).toFixed(2)
  return words.includes(statusText) && words.includes(paid)
}

/** The container of each rendered order, by hooks that never changed. */
function idsOnScreen(document: Document): Map<string, Element> {
  const found = new Map<string, Element>()
  for (const input of document.querySelectorAll('input[name="orderid"]')) {
    if (found.size > mostOrders) break
    const id = input.getAttribute("value")
    if (id) found.set(id, input.closest(".trade-order-main") ?? input.closest("table") ?? input)
  }
  return found
}
