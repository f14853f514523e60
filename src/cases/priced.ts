/** Money of a free amount: how much may be noted with it. */
import type { Remedy } from "../remedies"

export const priced: ReadonlySet<Remedy> = new Set<Remedy>(["partial-refund", "coupon"])
