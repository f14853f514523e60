/** Why a parcel leaves late. Only the true one is told (1-46). */
export const shipReasonNames = ["out-of-stock", "courier", "our-mistake"] as const

export type ShipReason = (typeof shipReasonNames)[number]
