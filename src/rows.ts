/**
 * What the seller's pages say, as rows: the shapes that every room shares.
 * A row is a fact read from one page at one moment. Nothing here is derived.
 */
import * as z from "zod/mini"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

/**
 * Digits only, always strings: most do not fit a number. The readers of pages take 8 to 20 digits; tables that were
 * kept by hand hold a few shorter and longer ones.
 */
const Id = z.string().check(z.regex(/^\d{5,24}$/))

/** ISO 8601 in China's time, for example `2026-11-18T09:30:00+08:00`. */
const ChinaTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?\+08:00$/))

export const Grade = z.enum(["good", "neutral", "bad", "unknown"])
export type Grade = z.infer<typeof Grade>

export const Sentiment = z.enum(["positive", "neutral", "negative"])
export type Sentiment = z.infer<typeof Sentiment>

export const Review = z.object({
  feedId: z.nullable(Id),
  orderId: z.nullable(Id),
  itemId: z.nullable(Id),
  itemTitle: z.string().check(z.maxLength(500)),
  /** The nick as masked on the page. */
  buyer: z.string().check(z.maxLength(100)),
  grade: Grade,
  /** The platform's own AI reading. Never a grade. */
  sentiment: z.nullable(Sentiment),
  /** "" where the buyer wrote nothing. */
  text: z.string().check(z.maxLength(20_000)),
  postedAt: ChinaTime,
  append: z.nullable(
    z.object({
      text: z.string().check(z.maxLength(20_000)),
      /** Days after receipt, where the page says so. */
      afterDays: z.nullable(z.number().check(z.int(), z.nonnegative())),
      postedAt: z.nullable(ChinaTime)
    })
  ),
  /** Photos and videos of the first review. */
  mediaCount: z.number().check(z.int(), z.nonnegative()),
  replied: z.boolean(),
  /** 0 once the reply window is over, null where the page says nothing. */
  replyDaysLeft: z.nullable(z.number().check(z.int(), z.nonnegative()))
})
export type Review = z.infer<typeof Review>

export const OrderStatus = z.enum([
  "waiting-payment",
  "waiting-shipment",
  "shipped",
  "success",
  "closed",
  "unknown"
])
export type OrderStatus = z.infer<typeof OrderStatus>

export const Order = z.object({
  orderId: Id,
  createdAt: ChinaTime,
  buyer: z.string().check(z.maxLength(100)),
  status: OrderStatus,
  statusText: z.string().check(z.maxLength(200)),
  paidCents: z.nullable(z.number().check(z.int(), z.nonnegative())),
  items: z.array(
    z.object({
      subOrderId: Id,
      itemId: z.nullable(Id),
      title: z.string().check(z.maxLength(500)),
      /** As shown, names and values. */
      sku: z.nullable(z.string().check(z.maxLength(500))),
      quantity: z.number().check(z.int(), z.positive()),
      priceCents: z.number().check(z.int(), z.nonnegative()),
      refund: z.nullable(z.string().check(z.maxLength(100)))
    })
  )
})
export type Order = z.infer<typeof Order>

export const ReviewPageKind = z.enum(["qianniu-reviews", "classic-reviews"])
export const OrderPageKind = z.enum(["qianniu-orders", "classic-orders"])
export type PageKind = z.infer<typeof ReviewPageKind> | z.infer<typeof OrderPageKind>

/** Told apart by positive signs, never by absence alone. */
export const Health = z.enum(["ok", "empty", "loading", "changed", "signed-out", "blocked", "no-permission"])
export type Health = z.infer<typeof Health>

/** A row or a field that was seen and could not be read. `row` counts from 0; -1 is the whole page. */
const Unreadable = z.object({ row: z.number(), field: z.string(), reason: z.string() })
export type Unreadable = z.infer<typeof Unreadable>

const common = {
  health: Health,
  /** The pager's 共N条. */
  total: z.nullable(z.number().check(z.int(), z.nonnegative())),
  unreadable: z.array(Unreadable)
}

/** One look at one page. A value the reader is not sure of is in `unreadable`, not in `rows`. */
export const Reading = z.discriminatedUnion("page", [
  z.object({ page: ReviewPageKind, ...common, rows: z.array(Review).check(z.maxLength(500)) }),
  z.object({ page: OrderPageKind, ...common, rows: z.array(Order).check(z.maxLength(500)) })
])
export type Reading = z.infer<typeof Reading>
export type ReviewReading = Extract<Reading, { rows: Review[] }>
export type OrderReading = Extract<Reading, { rows: Order[] }>

export function isReviewReading(reading: Reading): reading is ReviewReading {
  return reading.page === "qianniu-reviews" || reading.page === "classic-reviews"
}
