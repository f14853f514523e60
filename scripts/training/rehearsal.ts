/** Signs of reviews as models see them that learned from the other reviews. */
import { contrast } from "../../src/reviews/contrast"
import { type Bag, bagOf, learnComplaints } from "./complaints"
import { fingerprint, type Labelled } from "./corpora"
import { learnPolarity } from "./polarity"
import { readSigns } from "./signs"

const folds = 3
const foldOf = (text: string) => Number.parseInt(fingerprint(text).slice(0, 4), 16) % folds

export interface Rehearsed {
  readonly text: string
  readonly unhappy: boolean
  readonly turns: boolean
  readonly signs: readonly number[]
}

export interface Lessons {
  /** For the polarity. */
  readonly stars: readonly Labelled[]
  /** For the complaints: labelled, and unread. */
  readonly labelled: readonly Bag[]
  readonly unread: readonly Bag[]
  readonly keep: { readonly polarity: number; readonly complaints: number }
}

export function learnBoth({ stars, labelled, unread, keep }: Lessons) {
  return {
    polarity: learnPolarity(stars, keep.polarity),
    complaints: learnComplaints(labelled, unread, keep.complaints)
  }
}

export function rehearse(reviews: readonly Labelled[], lessons: Lessons, say: (line: string) => void) {
  const rehearsed: Rehearsed[] = []
  for (let fold = 0; fold < folds; fold++) {
    const others = ({ text }: { text: string }) => foldOf(text) !== fold
    const { polarity, complaints } = learnBoth({
      stars: lessons.stars.filter(others),
      labelled: lessons.labelled.filter(others),
      unread: lessons.unread.filter(others),
      keep: lessons.keep
    })
    for (const { text, label } of reviews.filter((review) => !others(review)))
      rehearsed.push({
        text,
        unhappy: label === 0,
        turns: contrast.test(text),
        signs: readSigns(polarity, complaints, bagOf(text, false, 1))
      })
    say(`rehearsed, fold ${fold + 1} of ${folds}`)
  }
  return rehearsed
}
