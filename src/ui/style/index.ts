/** Strings of CSS: the build makes a file of one for the pages (scripts/pages-style.mjs), an overlay puts the other into its shadow root. */
import { base } from "./base"
import { card } from "./card"
import { page } from "./page"
import { parts } from "./parts"
import { tokens } from "./tokens"

export const styles = tokens + base + parts + card
/** @public The build takes it from here. */
export const pageStyles = styles + page
