/** Which remedies are goodwill, and which cost the buyer nothing. */
import type { Remedy } from "../remedies"

/** Goodwill for a fault, never a lever: always last, never beside the review (2-21, field research). */
export const compensations: ReadonlySet<Remedy> = new Set(["free-shipping-next", "coupon", "membership"])

/** Cost the buyer neither time nor money (0-14): lifted after 嫌费时/费钱. `refund` means without return. */
export const effortless: readonly Remedy[] = ["explain-use", "reship", "partial-refund", "refund"]
