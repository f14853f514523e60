/** What a shop can do about a complaint: the nine remedies of the contract (0-13, 0-14, 2-21). */
import * as z from "zod/mini"

export const Remedy = z.enum([
  "explain-use",
  "exchange",
  "refund",
  "reship",
  "repair",
  "partial-refund",
  "free-shipping-next",
  "coupon",
  "membership"
])
export type Remedy = z.infer<typeof Remedy>
