/** An order from its head and its item rows, once the columns are known. */
import type { Order } from "../../rows"
import type { Block } from "./blocks"
import { buyerOf, isMasked } from "./buyer"
import { chinaTime } from "./date"
import { Unread } from "./failure"
import { isId } from "./ids"
import { itemOf } from "./item"
import { cents } from "./money"
import { plain } from "./normalise"
import { isRefund, statusOf } from "./order-words"

export interface OrderCell {
  element: Element
  blocks: Block[]
}
export type OrderField = "item" | "price" | "quantity" | "aftersale" | "buyer" | "status" | "paid"
export type OrderCells = Partial<Record<OrderField, OrderCell>>

const orderLabel = /^(?:订单号|订单编号) ?(?:: ?(.*))?$/
const timeLabel = /^(?:创建时间|下单时间|成交时间|拍下时间) ?: ?/
const orderWithTime = /^(?:订单号|订单编号) ?: ?(\d+) (?:创建时间|下单时间|成交时间|拍下时间) ?: ?(.*)$/

/** Label, colon and value may each have an element of their own: puts the colon, and what follows a bare label, back. */
export function glued(texts: string[]): string[] {
  const result: string[] = []
  for (const text of texts) {
    const last = result[result.length - 1]
    if (last !== undefined && (/^[:：]$/.test(text) || /^[^:：]{1,20}[:：]$/.test(last)))
      result[result.length - 1] = last + text
    else result.push(text)
  }
  return result
}

/** True for a block that prints an order number: the first of an order's head. */
export const isOrderLabel = (label: string): boolean => orderLabel.test(label)

/** The order number, its time and the masked nick from the blocks of the head. */
export function headOf(
  blocks: Block[],
  orderWords: readonly string[] = [],
  timeWords: readonly string[] = []
) {
  const labels = glued(blocks.map(({ label }) => label))
    .map((label) => orderWithTime.exec(label) ?? label)
    .flatMap((each) =>
      typeof each === "string" ? [taught(each, orderWords, timeWords)] : [`订单号:${each[1]}`, each[2] ?? ""]
    )
  const numbers = labels.flatMap((label, index) => {
    const found = orderLabel.exec(label)
    return found ? [(found[1] || labels[index + 1] || "").replace(/ /g, "")] : []
  })
  const [orderId] = numbers
  if (new Set(numbers).size !== 1 || !orderId || !isId(orderId))
    throw new Unread("orderId", "what stands behind 订单号 is not one order number")
  const times = new Set(labels.flatMap((label) => chinaTime(label.replace(timeLabel, "")) ?? []))
  const [createdAt] = times
  if (!createdAt || times.size > 1)
    throw new Unread("createdAt", times.size > 1 ? "several times are shown" : "no time is shown")
  return { orderId, createdAt }
}

function taught(label: string, orderWords: readonly string[], timeWords: readonly string[]): string {
  for (const [words, known] of [
    [orderWords, "订单号"],
    [timeWords, "创建时间"]
  ] as const) {
    const word = words.find((each) => label.startsWith(each))
    if (word) return `${known}:${label.slice(word.length).replace(/^[: ]+/, "")}`
  }
  return label
}

/** The nick in an order's head: the masked block, or the link beside it. */
export const headBuyer = (blocks: Block[]): string =>
  buyerOf(
    blocks.filter(
      ({ label, control }) => isMasked(label) || (control?.nodeName === "A" && !isOrderLabel(label))
    )
  )

const bare = (cell: OrderCell | undefined) => (cell?.blocks ?? []).map(({ text }) => text).join("")

/** One sub-order. Throws Unread where a number or the title is not there. */
export function itemRow(cells: OrderCells, orderId: string, alone: boolean): Order["items"][number] {
  if (!cells.item) throw new Unread("items", "its cells do not match the header")
  const item = itemOf(cells.item.element, cells.item, isProperty)
  const subOrderId = item.snapshotId ?? (alone ? orderId : null)
  if (!subOrderId) throw new Unread("items.subOrderId", "no link names the sub-order")
  const price = priceOf(cells.price)
  if (price === null) throw new Unread("items.priceCents", "no single amount is shown")
  const quantity = /^(?:x|×)? ?(\d{1,6}) ?件?$/i.exec(plain(bare(cells.quantity)))?.[1]
  if (!quantity || Number(quantity) === 0) throw new Unread("items.quantity", "no number is shown")
  const refund = cells.aftersale?.blocks.find(({ label }) => isRefund(label))
  return {
    subOrderId,
    itemId: item.itemId,
    title: item.title,
    sku: skuOf(cells.item.blocks, item.title),
    quantity: Number(quantity),
    priceCents: price,
    refund: refund?.text ?? null
  }
}

/** The unit price. Where a struck price stands beside it, the struck one is the price before discounts that 单价 means. */
function priceOf(cell: OrderCell | undefined): number | null {
  const struck = cell?.element.querySelector("del,s")
  return cents(struck ? (struck.textContent ?? "") : bare(cell))
}

const isProperty = (label: string) => label === "" || /^[^:]{1,12}: ?/.test(label)

/** The shown properties, names and values, without the shop's own item code. */
function skuOf(blocks: Block[], title: string): string | null {
  const texts = blocks.filter(({ text, control }) => !control && text !== title).map(({ text }) => text)
  const pairs = glued(texts).filter(
    (pair) => !/^(?:商家编码|货号|\[?交易快照|备注|留言)/.test(pair) && /[\p{Letter}\p{Number}]/u.test(pair)
  )
  return pairs.length > 0 ? pairs.join(" ") : null
}

/** What an order's own cells say: its status and what was paid. */
export function stateOf(cells: OrderCells): Pick<Order, "status" | "statusText" | "paidCents"> {
  const texts = (cells.status?.blocks ?? []).filter(({ label }) => label !== "")
  const known = texts.filter(({ label }) => statusOf(label) !== "unknown")
  const first = known[0] ?? texts.find(({ control }) => !control)
  if (!first) throw new Unread("status", "no status is shown")
  if (new Set(known.map(({ label }) => statusOf(label))).size > 1)
    throw new Unread("status", "several are shown")
  const paidCents = cells.paid ? cents(bare(cells.paid)) : null
  if (cells.paid && paidCents === null) throw new Unread("paidCents", "no single amount is shown")
  return { status: statusOf(first.label), statusText: first.text, paidCents }
}
