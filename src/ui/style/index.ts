/** One string of CSS: the build makes a file of it for the pages (scripts/pages-style.mjs), an overlay puts it into its shadow root. */
import { base } from "./base"
import { card } from "./card"
import { parts } from "./parts"
import { tokens } from "./tokens"

export const styles = tokens + base + parts + card
