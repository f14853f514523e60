/** The sentences as the popup needs them: one piece, loaded once the list is on screen. */
import * as z from "zod/mini"
import { libraryOf } from "../wording/library-of"
import { ownWordingFrom } from "../wording/own-wording"
import type { Sentence } from "../wording/sentence"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export { inConversation } from "../cases/conversation"
export { openThings } from "../orders/open-things"
export { casesOfOrder, orderOfReview } from "../store/order-ties"
export { caseOrderView } from "../ui/order-card/case-order-view"
export { togetherWords } from "../ui/order-card/together"
export { listingFix } from "../wording/listing-fix"
export { prepare } from "../wording/preparation"
export { suggest } from "../wording/suggest"
export { suggestForOrder } from "../wording/suggest-order"

/** The sentences of this shop, from what lies in the settings. */
export const libraryFrom = (stored: unknown): readonly Sentence[] => libraryOf(ownWordingFrom(stored))
