/** Orders from a list in which each has a head with its number and one row for each sub-order. */
import { Order } from "../../rows"
import type { SeenRow } from "../page"
import { each, type Steps } from "../steps"
import { type Block, scan } from "./blocks"
import { buyerOf } from "./buyer"
import type { Header } from "./columns"
import { Unread } from "./failure"
import { hiddenIn } from "./hidden"
import type { List } from "./list"
import {
  headBuyer,
  headOf,
  isOrderLabel,
  itemRow,
  type OrderCells,
  type OrderField,
  stateOf
} from "./order-row"
import { pendingRow, seenRow } from "./seen-row"
import { isEmptyList } from "./signs"
import { type GridRow, rowsOf } from "./table"

export interface OrderWords {
  order: readonly string[]
  time: readonly string[]
}

interface Group {
  element: Element
  head: Block[] | null
  rows: GridRow[]
}

type Scanner = (cell: Element) => Block[]

/** Reads the orders of a list. A row that belongs to no head is an unreadable order. */
export function* ordersOf(list: List<string>, words: OrderWords): Steps<SeenRow[]> {
  const hidden = hiddenIn(list.element)
  const seen = new Map<Element, Block[]>()
  const scanner: Scanner = (cell) => {
    const blocks = seen.get(cell) ?? scan(cell, hidden).blocks
    seen.set(cell, blocks)
    return blocks
  }
  const renamed = list.header.at.aftersale === undefined && list.header.unknown.length > 0
  const read = yield* each(yield* groups(list, scanner, words), (group) =>
    seenRow(group.element, Order, () => {
      if (renamed) throw new Unread("items.refund", "its column may be headed by an unknown word")
      return orderOf(group, list.header, scanner, words)
    })
  )
  const skeletons = list.tables.filter(isSkeleton).map(pendingRow)
  if (skeletons.length === 0) return read
  const place = ({ element }: SeenRow) => list.tables.findIndex((table) => table.contains(element))
  return [...read, ...skeletons].sort((one, other) => place(one) - place(other))
}

const isSkeleton = (table: Element) =>
  !/\S/.test(table.textContent ?? "") && table.querySelector("img") === null

/**
 * One group for each order. Its head is a row that prints an order number; its items follow in the same table,
 * or, where that table holds nothing else, in the very next one (the classic page).
 */
function* groups(list: List<string>, scanner: Scanner, words: OrderWords): Steps<Group[]> {
  const result: Group[] = []
  const inTable = new Map(list.rows.map((row) => [row.element, row]))
  let open: Group | null = null
  for (const table of list.tables) {
    const before = result.length
    const rows = rowsOf(table).flatMap((element) => inTable.get(element) ?? [])
    let current: Group | null = null
    for (const row of rows) {
      yield
      const own = row.own.flatMap(scanner)
      if (own.length === 0) continue
      if (own.some((block) => isHead(block, words))) {
        current = { element: row.element, head: own, rows: [] }
        result.push(current)
      } else if (current ?? open) (current ?? open)?.rows.push(row)
      else if (row.columns.length === list.header.width || !isEmptyList(own[0]?.label ?? "")) {
        current = { element: row.element, head: null, rows: [row] }
        result.push(current)
      }
    }
    const heads = result.slice(before)
    const [only] = heads
    if (only && heads.length === 1 && table !== list.header.table) only.element = table
    open = current && heads.length === 1 && current.rows.length === 0 ? current : null
  }
  return result.filter(
    ({ head, rows }) => head || rows.some(({ columns }) => columns.length === list.header.width)
  )
}

/** A label in a link is the seller's title, which may say anything. */
const isHead = ({ label, control }: Block, words: OrderWords) =>
  control === null && (isOrderLabel(label) || words.order.some((word) => label.startsWith(word)))

function orderOf(group: Group, header: Header<string>, scanner: Scanner, words: OrderWords): Order {
  if (!group.head) throw new Unread("orderId", "no order number is shown")
  const { orderId, createdAt } = headOf(group.head, words.order, words.time)
  const rows = group.rows.filter((row) => row.own.flatMap(scanner).length > 0)
  const wrong = rows.some((row) => row.columns.length !== header.width)
  if (rows.length === 0 || wrong)
    throw new Unread("items", rows.length === 0 ? "none is shown" : "cells do not match the header")
  const cells = rows.map((row) => cellsAt(row, header, scanner))
  const items = cells.map((each) => itemRow(each, orderId, rows.length === 1))
  if (new Set(items.map(({ subOrderId }) => subOrderId)).size < items.length)
    throw new Unread("items.subOrderId", "two items have the same number")
  const own = cells[0] ?? {}
  return {
    orderId,
    createdAt,
    buyer: header.at.buyer === undefined ? headBuyer(group.head) : buyerOf(own.buyer?.blocks ?? []),
    ...stateOf(own),
    items
  }
}

function cellsAt(row: GridRow, header: Header<string>, scanner: Scanner): OrderCells {
  const cells: OrderCells = {}
  for (const [field, index] of Object.entries(header.at)) {
    const element = index === undefined ? undefined : row.columns[index]
    if (element) cells[field as OrderField] = { element, blocks: scanner(element) }
  }
  return cells
}
