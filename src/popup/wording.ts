/** The wording room as the popup needs it: one piece, loaded beside the list. */
import * as z from "zod/mini"
import { libraryOf, ownWordingFrom } from "../wording/own-wording"
import type { Sentence } from "../wording/sentence"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export { check } from "../wording/check"
export { listingFix } from "../wording/listing-fix"
export { prepare } from "../wording/preparation"
export { suggest } from "../wording/suggest"
export { suggestForOrder } from "../wording/suggest-order"

/** The sentences of this shop, from what lies in the settings. */
export const libraryFrom = (stored: unknown): readonly Sentence[] => libraryOf(ownWordingFrom(stored))
