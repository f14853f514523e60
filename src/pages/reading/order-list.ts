/** Orders from a list in which each has a head with its number and one row for each sub-order. */
import { Order } from "../../rows"
import type { SeenRow } from "../page"
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
import type { GridRow } from "./table"

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
export function ordersOf(list: List<string>, words: OrderWords): SeenRow[] {
  const hidden = hiddenIn(list.element)
  const seen = new Map<Element, Block[]>()
  const scanner: Scanner = (cell) => {
    const blocks = seen.get(cell) ?? scan(cell, hidden).blocks
    seen.set(cell, blocks)
    return blocks
  }
  const read = groups(list, scanner, words).map((group) =>
    seenRow(group.element, Order, () => orderOf(group, list.header, scanner, words))
  )
  const skeletons = list.tables.filter(isSkeleton).map(pendingRow)
  if (skeletons.length === 0) return read
  const place = ({ element }: SeenRow) => list.tables.findIndex((table) => table.contains(element))
  return [...read, ...skeletons].sort((one, other) => place(one) - place(other))
}

const isSkeleton = (table: Element) =>
  !/\S/.test(table.textContent ?? "") && table.querySelector("img") === null

function groups(list: List<string>, scanner: Scanner, words: OrderWords): Group[] {
  const result: Group[] = []
  const isHead = (label: string) => isOrderLabel(label) || words.order.some((word) => label.startsWith(word))
  let table: Element | null = null
  for (const row of list.rows) {
    const own = row.own.flatMap(scanner)
    if (own.length === 0) continue
    const place = row.element.closest("table,[role=table],[role=grid]")
    const current = result[result.length - 1]
    const isItem = row.columns.length === list.header.width && row.own.length > 1
    if (!isItem && row.own.length === 1 && isEmptyList(own[0]?.label ?? "")) continue
    if (own.some(({ label }) => isHead(label)) && !isItemLike(row, list.header, scanner)) {
      result.push({ element: row.element, head: own, rows: [] })
      table = place
    } else if (current && (table === place || continues(current, row))) {
      current.rows.push(row)
      table = place
    } else if (isItem) {
      result.push({ element: row.element, head: null, rows: [row] })
      table = place
    }
  }
  const shared = new Set<Element>()
  const places = result.map(({ element }) => element.closest("table,[role=table],[role=grid]"))
  places.forEach((place, index) => {
    if (place && places.indexOf(place) !== index) shared.add(place)
  })
  for (const [index, group] of result.entries()) {
    const place = places[index]
    if (place && !shared.has(place) && place !== list.header.table) group.element = place
  }
  return result
}

/** On the classic page the head is a table of its own, beside the one with the items. */
function continues(group: Group, row: GridRow): boolean {
  if (group.rows.length > 0) return false
  const head = group.element.closest("table")
  const around = head?.parentElement
  return Boolean(
    around?.contains(row.element) &&
      [...around.children].filter((child) => child.contains(row.element) || child === head).length === 2 &&
      around.querySelectorAll("table").length === 2
  )
}

/** A seller's own words in an item row may imitate a head; its columns tell them apart. */
function isItemLike(row: GridRow, header: Header<string>, scanner: Scanner): boolean {
  const quantity = row.columns[header.at.quantity ?? -1]
  return (
    row.columns.length === header.width &&
    row.own.length > 1 &&
    quantity !== undefined &&
    /^\D?\d+$/.test(scanner(quantity)[0]?.label ?? "")
  )
}

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
