/** The true reasons why a parcel is late, and what an honest word about each needs (1-28, 1-46, 3-18, 3-34). */

export const shipReasonNames = ["out-of-stock", "courier", "our-mistake"] as const
/** The same three that the sentences for a late parcel know; their words stand with the other words of the screen. */
export type ShipReason = (typeof shipReasonNames)[number]
