/** What blocks beside a review say in the platform's own words. */
import type { Sentiment } from "../../rows"
import type { Block } from "../reading/blocks"
import { grades } from "../reading/labels"

const sentiments: Readonly<Record<string, Sentiment | null>> = {
  正面评价: "positive",
  中性评价: "neutral",
  负面评价: "negative",
  情感识别中: null
}

export const isSentiment = (label: string): boolean => label in sentiments

/** Alibaba's own reading, wherever these blocks print one. */
export const sentimentsIn = (blocks: Block[]): (Sentiment | null)[] =>
  blocks.flatMap(({ label, control }) =>
    label in sentiments && control?.nodeName !== "A" ? [sentiments[label] ?? null] : []
  )

/** The grades that blocks outside the review's cell print. */
export const gradesIn = (others: Block[]) =>
  others.flatMap(({ label, control }) => (control?.nodeName === "A" ? [] : (grades[label] ?? [])))
