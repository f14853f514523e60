/** One string of CSS: a page puts it into a style element, an overlay into its shadow root. */
import { base } from "./base"
import { card } from "./card"
import { parts } from "./parts"
import { tokens } from "./tokens"

export const styles = tokens + base + parts + card
