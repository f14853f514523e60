/** The checks of what is about to be said, for pages that carry none: a script of its own (on-demand.ts). */
export { check } from "../wording/check"
