/** The orders of asyncSold.htm and of the classic page's own script: the same shape, hostile until parsed. */
import * as z from "zod/mini"
import type { Order } from "../../rows"
import { chinaTime } from "./date"
import { Unread } from "./failure"
import { isId, itemIdIn, snapshotIdIn } from "./ids"
import { cents } from "./money"
import { isRefund, property, statusOf } from "./order-words"

const text = z.string().check(z.maxLength(2000))
const loose = z.optional(z.nullable(z.union([z.string(), z.number()])))
/** A number has lost digits beyond 2^53: only strings are ids, and small whole numbers. */
const idFrom = (...values: unknown[]): string | null => {
  for (const value of values) {
    const id = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value
    if (typeof id === "string" && isId(id)) return id
  }
  return null
}

const SubOrder = z.object({
  id: loose,
  idStr: loose,
  quantity: z.union([text, z.number()]),
  priceInfo: z.object({ original: z.optional(z.nullable(text)), realTotal: z.optional(z.nullable(text)) }),
  itemInfo: z.object({
    id: loose,
    title: text,
    itemUrl: z.optional(z.nullable(text)),
    skuText: z.optional(
      z.nullable(
        z.array(z.object({ name: z.optional(text), value: z.optional(text) })).check(z.maxLength(50))
      )
    )
  }),
  operations: z.optional(
    z.nullable(z.array(z.object({ text: z.optional(z.nullable(text)) })).check(z.maxLength(100)))
  )
})

const MainOrder = z.object({
  id: loose,
  orderInfo: z.object({ id: loose, createTime: text }),
  buyer: z.object({ nick: text }),
  payInfo: z.object({ actualFee: z.optional(z.nullable(text)) }),
  statusInfo: z.object({ text }),
  subOrders: z.array(SubOrder).check(z.minLength(1), z.maxLength(200))
})

const Answer = z.object({
  page: z.optional(z.object({ totalNumber: z.optional(z.number()) })),
  mainOrders: z.array(z.unknown()).check(z.maxLength(500))
})

/** The outer shape of an answer, or null if the words are none. */
export function soldAnswer(words: string | null): z.infer<typeof Answer> | null {
  try {
    const answer = Answer.safeParse(JSON.parse(words ?? ""))
    return answer.success ? answer.data : null
  } catch {
    return null
  }
}

/** One mainOrder as an Order. Throws Unread for what cannot be read. */
export function orderFrom(value: unknown): Order {
  const parsed = MainOrder.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Unread(issue?.path.join(".") || "row", issue?.message ?? "does not fit the schema")
  }
  const order = parsed.data
  const ids = new Set(
    [order.id, order.orderInfo.id].flatMap((each) => idFrom(typeof each === "string" ? each : null) ?? [])
  )
  const [orderId] = ids
  if (!orderId || ids.size > 1) throw new Unread("orderId", "no single order number")
  const createdAt = chinaTime(order.orderInfo.createTime)
  if (!createdAt) throw new Unread("createdAt", "no date")
  const fee = order.payInfo.actualFee
  const paidCents = fee ? cents(fee) : null
  if (fee && paidCents === null) throw new Unread("paidCents", "no amount")
  return {
    orderId,
    createdAt,
    buyer: nickOf(order.buyer.nick),
    status: statusOf(order.statusInfo.text.trim()),
    statusText: order.statusInfo.text.trim(),
    paidCents,
    items: order.subOrders.map((sub) => itemFrom(sub, order.subOrders.length === 1 ? orderId : null))
  }
}

function nickOf(nick: string): string {
  if (!nick.trim()) throw new Unread("buyer", "no nick")
  return nick.trim()
}

function itemFrom(sub: z.infer<typeof SubOrder>, alone: string | null): Order["items"][number] {
  const link = sub.itemInfo.itemUrl ?? null
  const subOrderId =
    idFrom(sub.idStr, typeof sub.id === "string" ? sub.id : null) ?? snapshotIdIn(link) ?? alone
  if (!subOrderId) throw new Unread("items.subOrderId", "no id that kept its digits")
  const price = cents(sub.priceInfo.original || sub.priceInfo.realTotal || "")
  if (price === null) throw new Unread("items.priceCents", "no amount")
  const quantity = Number(sub.quantity)
  if (!Number.isInteger(quantity) || quantity < 1) throw new Unread("items.quantity", "no number")
  const sku = (sub.itemInfo.skuText ?? []).filter(({ value }) => value?.trim())
  return {
    subOrderId,
    itemId: idFrom(sub.itemInfo.id) ?? itemIdIn(link),
    title: sub.itemInfo.title.trim(),
    sku: sku.length > 0 ? sku.map(({ name, value }) => property(name ?? "", value ?? "")).join(" ") : null,
    quantity,
    priceCents: price,
    refund: sub.operations?.find((operation) => isRefund(operation.text ?? ""))?.text?.trim() ?? null
  }
}
