/** The text of src/reviews/model.ts. */
import type { PackedModel } from "../../src/reviews/linear"
import type { SignModel } from "../../src/reviews/signs"

interface Packed {
  readonly features: number
  readonly packed: PackedModel
}

interface Learned {
  readonly date: string
  /** Texts learned from, by file. */
  readonly counts: Record<"train" | "extra" | "neutral" | "annotated" | "read" | "corrections", number>
  /** In rehearsal, on reviews that the models did not learn from; shares of 1. */
  readonly figures: { readonly accuracy: number; readonly hidden: number }
  readonly polarity: Packed
  readonly complaints: Packed
  readonly stars: SignModel
  readonly hidden: SignModel
  readonly thresholds: { readonly turning: number; readonly plain: number }
}

export const percent = (share: number) => (100 * share).toFixed(1)
const source = (value: unknown) => JSON.stringify(value, null, 2).replaceAll(/"(\w+)":/g, "$1:")
const short = (value: number) => Number(value.toPrecision(5))

export function modelFile({ date, counts, figures, polarity, complaints, ...signs }: Learned): string {
  return `/**
 * Learned weights. Written by \`npm run train\`, never by hand.
 * Learned from (publicly shared Chinese reviews, none of their text is here): online_shopping_10_cats,
 * waimai_10k, goods, phone, shoe, heater, cosmetics and laptop reviews: train.tsv (${counts.train}),
 * train-extra.tsv (${counts.extra}), neutral-train.tsv (${counts.neutral}), ${counts.read} of them read and labelled by
 * hand; causes-train-annotated.tsv (${counts.annotated}); ${counts.corrections} corrections by clerks.
 * Date ${date}, seeds 3 and 7. ${polarity.features} features for polarity, ${complaints.features} for complaints.
 * In rehearsal, on reviews not learned from: accuracy ${percent(figures.accuracy)} against the stars, F1 ${percent(figures.hidden)} on hand-read
 * kind reviews that turn. Figures on unseen reviews: docs/judging.md.
 */
import type { PackedModel } from "./linear"
import type { SignModel } from "./signs"

export const packedPolarity: PackedModel = ${source(polarity.packed)}

export const packedComplaints: PackedModel = ${source(complaints.packed)}

/** What each sign (signs.ts) weighs for the question whether the review as a whole is unhappy. */
export const starsModel: SignModel = ${source(signs.stars)}

/** What each sign weighs for the question whether a complaint hides in a text that turns (contrast.ts). */
export const hiddenModel: SignModel = ${source(signs.hidden)}

/** Log-odds from which a review is unhappy whatever its stars: of a hidden complaint where it turns, else of the whole. */
export const thresholds = ${source({ turning: short(signs.thresholds.turning), plain: short(signs.thresholds.plain) })}
`
}
