import type { Order, Review } from "../rows"

/** A review from an answer, with every order number that the screen may print for it. */
export interface AnsweredReview {
  review: Review
  orderIds: string[]
}

/** One answer to a page's own call, parsed: the second witness. */
export type Answer = { reviews: AnsweredReview[] } | { orders: Order[] }
