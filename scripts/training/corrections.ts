/** The clerk's corrections, exported from the settings page (labelledFile), as lessons for the next training. */
import { readFileSync } from "node:fs"
import { contrast } from "../../src/reviews/contrast"
import { fingerprint, type Labelled } from "./corpora"

export interface CorrectedReview {
  readonly unhappy: boolean
  readonly causes: readonly string[]
  readonly text: string
}

/** Throws, naming the line, where one is not `0 or 1`, causes, text with tabs between. */
export function parseCorrections(file: string): CorrectedReview[] {
  return file.split("\n").flatMap((line, index) => {
    if (line === "") return []
    const [label, causes, text, ...more] = line.replace(/\r$/, "").split("\t")
    if ((label !== "0" && label !== "1") || !causes || !text || more.length > 0)
      throw new Error(
        `Line ${index + 1} is no correction: it needs 0 (unhappy) or 1, causes and a text, with tabs between. Export the corrections again.`
      )
    return [{ unhappy: label === "0", causes: causes.split(",").filter((cause) => cause !== "无"), text }]
  })
}

export function readCorrections(path: string): CorrectedReview[] {
  try {
    return parseCorrections(readFileSync(path, "utf8"))
  } catch (error) {
    throw new Error(`Cannot learn from ${path}. ${(error as Error).message}`)
  }
}

/** A clerk's word counts as much as so many shoppers' stars. */
const times = 5

/**
 * What corrections teach. `stars`: how the whole review sounds; a complaint in a text that turns says nothing
 * about that, so it is left out. `read`: whether a complaint stands in it, by fingerprint, as hand-labels.ts.
 */
export function lessonsOf(corrections: readonly CorrectedReview[]) {
  const reviews = corrections.flatMap(({ unhappy, text }) =>
    new Array<Labelled>(times).fill({ label: unhappy ? 0 : 1, domain: "", text })
  )
  return {
    stars: reviews.filter(({ label, text }) => label === 1 || !contrast.test(text)),
    reviews,
    read: new Map(corrections.map(({ unhappy, text }) => [fingerprint(text), unhappy]))
  }
}
