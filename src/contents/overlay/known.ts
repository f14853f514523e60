/** All that the overlay draws from: what was read here, and what the worker knows of those rows. */
import type { Chip, Manner } from "../../messages/replies"
import type { Rules } from "../../rules/rules"
import type { Format } from "../../ui/format"
import type { Look } from "../reading/page-watch"
import type { OverlayText } from "./text"

export interface Known {
  readonly look: Look
  readonly chips: readonly Chip[]
  readonly rules: Rules
  readonly manner: Manner
  readonly format: Format
  readonly text: OverlayText
}
