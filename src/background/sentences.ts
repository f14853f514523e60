/** All sentences, for pages that carry none: a script of its own (on-demand.ts). */
export { libraryOf } from "../wording/library-of"
export { situationOf } from "../wording/situation-of"
export { suggest } from "../wording/suggest"
export { suggestForOrder } from "../wording/suggest-order"
