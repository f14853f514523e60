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

/** Goodwill for a fault, never a lever: always last, never beside the review (2-21, field research). */
export const compensations: ReadonlySet<Remedy> = new Set(["free-shipping-next", "coupon", "membership"])

/** Cost the buyer neither time nor money (0-14): lifted after 嫌费时/费钱. `refund` means without return. */
export const effortless: readonly Remedy[] = ["explain-use", "reship", "partial-refund", "refund"]
