/** Forgetting a buyer: what stays is what can be counted (PIPL 19, 47). */
import type { Review } from "../rows"
import type { Event } from "./event"

/** A review without the buyer's name and words. */
export function forgetReview(review: Review): Review {
  return {
    ...review,
    buyer: "",
    text: "",
    append: review.append && { ...review.append, text: "" }
  }
}

/** The same event without anybody's name, words or notes; counts and times stay. */
export function redact(event: Event): Event {
  switch (event.type) {
    case "review-seen":
    case "review-changed":
      return {
        ...event,
        review: forgetReview(event.review),
        judgement: { ...event.judgement, evidence: [] }
      }
    case "called":
    case "messaged":
    case "replied":
    case "note":
    case "remedy-refused":
    case "promised":
      return { ...event, text: "" }
    case "order-seen":
      return { ...event, order: { ...event.order, buyer: "" } }
    default:
      return event
  }
}
