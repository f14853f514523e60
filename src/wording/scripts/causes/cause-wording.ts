import type { Cause } from "../../../causes"
import type { Remedy } from "../../../remedies"
import type { Sentence } from "../../sentence"
import type { Fault } from "../../situation"

/** What a buyer may object, and an honest answer. */
export interface Objection {
  readonly says: string
  readonly answer: string
  readonly english: { readonly says: string; readonly answer: string }
  /** The best remedy that costs the buyer nothing follows the answer (0-14). */
  readonly withOffer?: true
  /** Not once one of these was refused: the answer would offer it again. */
  readonly unless?: readonly Remedy[]
}

/** A ready sentence for the item's page (0-25, 1-10). */
export interface ListingSentence {
  /** Only where the review or the title holds one of these words. */
  readonly mentions?: readonly string[]
  readonly text: string
  readonly english: string
}

/** All that the wording room knows of one cause. */
export interface CauseWording {
  readonly cause: Cause
  readonly fault: Fault
  /** 这次别说: two short phrases that make it worse, with English. */
  readonly dont: readonly [readonly [string, string], readonly [string, string]]
  readonly objection: Objection
  readonly listing?: readonly ListingSentence[]
  readonly sentences: readonly Omit<Sentence, "causes">[]
}
