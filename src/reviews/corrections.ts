/** The clerk's word wins: corrected judgements, and their export for the next training. */
import type { Cause } from "../causes"
import { judge } from "./judge"
import type { Judgement } from "./judgement"

export interface Correction {
  /** The review as the clerk saw it. */
  readonly text: string
  readonly unhappy: boolean
  /** Empty where not unhappy, or where no cause is told. */
  readonly causes: readonly Cause[]
}

/** Corrections are found by text, marks at its ends aside. */
function keyOf(text: string): string {
  return text.trim()
}

/**
 * A judge that lets corrections win for their texts; of two for one text, the later. A corrected text keeps
 * the evidence whose cause the clerk left standing; its score is 1 or 0.
 */
export function judgeWith(corrections: readonly Correction[]): (text: string) => Judgement {
  const byText = new Map(corrections.map((correction) => [keyOf(correction.text), correction]))
  return (text) => {
    const judged = judge(text)
    const correction = byText.get(keyOf(text))
    if (!correction) return judged
    if (!correction.unhappy) return { unhappy: false, score: 0, causes: [], evidence: [] }
    return {
      unhappy: true,
      score: 1,
      causes: [...new Set(correction.causes)],
      evidence: judged.evidence.filter(({ cause }) => cause === null || correction.causes.includes(cause))
    }
  }
}

/**
 * Corrections as a labelled file for the next training: tab separated, one a line, 0 unhappy or 1 not,
 * causes with commas between them (无 where there is none), text with its tabs and line ends as spaces.
 */
export function labelledFile(corrections: readonly Correction[]): string {
  const latest = new Map(corrections.map((correction) => [keyOf(correction.text), correction]))
  return [...latest.values()]
    .map(({ text, unhappy, causes }) => {
      const labels = unhappy && causes.length > 0 ? causes.join(",") : "无"
      return `${unhappy ? 0 : 1}\t${labels}\t${text.replace(/\s+/g, " ").trim()}\n`
    })
    .join("")
}
