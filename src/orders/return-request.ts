/** What is known of a return when the buyer asks for one. */

/** Why it comes back, as the buyer says it. Null: not asked yet. */
export type ReturnReason = "quality" | "wrong-goods" | "damaged" | "not-as-described" | "no-reason"

export interface ReturnRequest {
  readonly reason: ReturnReason | null
  /** Whether the buyer paid nothing for the way there; null where nobody looked. */
  readonly freeShipping: boolean | null
  /** When the parcel was signed for, milliseconds; null where it is not known. */
  readonly signedAt: number | null
  /** When the goods came back to the shop, milliseconds; null before. */
  readonly backAt: number | null
  /** Made to order, perishable, unsealed media, newspapers: named by the law, and confirmed when buying. */
  readonly excluded: boolean
}
