/** Which order a review belongs to: surely by its number, otherwise as candidates that the clerk confirms. */
import type { Review } from "../rows"
import { DAY, parseTime } from "../rules/time"
import { nickLikeness } from "./nick-likeness"
import { hasOrderId, type OrderState } from "./order"

export interface OrderTie {
  readonly state: OrderState
  /** 0 to 1. Only the order's own number gives 1; everything else is a guess, to be confirmed by a person. */
  readonly certainty: number
  readonly exact: boolean
}

/** A guess never counts as sure, however well it fits. */
const MOST_CERTAIN = 0.9
/** Reviews come at most this long after the order. */
export const LONGEST = 120 * DAY

/**
 * The orders that this review may belong to, the likeliest first; more than one exact tie does not exist.
 * A review that names an order is never tied to another one. @param orders of the review's own shop
 */
export function findOrder(review: Review, orders: readonly OrderState[]): OrderTie[] {
  const { orderId } = review
  if (orderId !== null) {
    const state = orders.find((order) => hasOrderId(order, orderId))
    return state ? [{ state, certainty: 1, exact: true }] : []
  }
  const fits = orders.flatMap((state) => {
    const fit = fitOf(review, state)
    return fit > 0 ? [{ state, fit }] : []
  })
  const all = fits.reduce((sum, { fit }) => sum + fit, 0)
  return fits
    .map(({ state, fit }) => ({ state, certainty: MOST_CERTAIN * fit * (fit / all), exact: false }))
    .sort(
      (one, other) => other.certainty - one.certainty || (one.state.orderId < other.state.orderId ? -1 : 1)
    )
}

/** How well it fits, 0 to 1: item, nick and time must each allow it. Rivals share what is left. */
function fitOf(review: Review, state: OrderState): number {
  return itemFit(review, state) * nickLikeness(review.buyer, state.order.buyer) * timeFit(review, state)
}

function itemFit({ itemId, itemTitle }: Review, { order }: OrderState): number {
  if (itemId !== null && order.items.some((item) => item.itemId === itemId)) return 1
  const unnamed = order.items.filter((item) => itemId === null || item.itemId === null)
  return unnamed.some(({ title }) => title !== "" && title === itemTitle) ? 0.8 : 0
}

/** A review is written after its order has arrived; our last look at the order may be older than that. */
function timeFit(review: Review, { order, createdAt, successSeenAt }: OrderState): number {
  const after = parseTime(review.postedAt) - createdAt
  if (after <= 0 || after > LONGEST || order.status === "closed") return 0
  if (successSeenAt !== null) return 1
  return order.status === "shipped" ? 0.8 : 0.4
}
