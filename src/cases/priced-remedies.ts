/** Remedies of a free amount: how much may be noted with each. Apart from their schema, so that the popup stays small. */
import type { Remedy } from "../remedies"

export const priced: ReadonlySet<Remedy> = new Set<Remedy>(["partial-refund", "coupon"])
