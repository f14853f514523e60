/** The wording room as the popup needs it: one piece, loaded beside the list. */
export { listingFix } from "../wording/listing-fix"
export { suggest } from "../wording/suggest"
export { suggestForOrder } from "../wording/suggest-order"
