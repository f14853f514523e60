import { type Mapping, pointedAt, type Seen, taught, taughtLabels } from "../page"
import { findList } from "../reading/list"
import { ordersOf } from "../reading/order-list"
import type { Steps } from "../steps"
import { required, words } from "./detect"

const kind = "qianniu-orders"

/** The workbench's sold list: a table for each order, under one header. */
export function* read(_url: string, document: Document, mappings: readonly Mapping[]): Steps<Seen | null> {
  const list = findList<string>(
    document,
    taught<string>(words, kind, mappings),
    required,
    pointedAt(kind, mappings)
  )
  if (!list) return null
  yield
  const orderWords = {
    order: taughtLabels(kind, "orderId", mappings),
    time: taughtLabels(kind, "createdAt", mappings)
  }
  return { list: list.element, goesOn: list.goesOn, rows: yield* ordersOf(list, orderWords) }
}
