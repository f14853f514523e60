/** What the judge says of one review. */
import type { Cause } from "../causes"

/** Words of the review that complain: offsets into the original text, in UTF-16 units, end exclusive. */
export interface Evidence {
  readonly start: number
  readonly end: number
  /** null where these words complain, but tell no cause. */
  readonly cause: Cause | null
}

export interface Judgement {
  /** Something is complained of, surely enough to say so whatever the stars. */
  readonly unhappy: boolean
  /** Chance, 0 to 1, that the review as a whole is unhappy, as its stars would say. */
  readonly score: number
  /** No cause where the review is not unhappy and its score is below 0.5. */
  readonly causes: readonly Cause[]
  readonly evidence: readonly Evidence[]
}

export const nothingSaid: Judgement = { unhappy: false, score: 0, causes: [], evidence: [] }
