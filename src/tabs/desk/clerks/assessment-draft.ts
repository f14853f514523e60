/** The assessment while it is typed: numbers are lines until they are kept. */
import type { KpiSettings } from "../../../kpi/kpi-settings"
import { type Measure, measureNames } from "../../../kpi/measures"
import type { Weights } from "../../../kpi/weights"
import type { Month } from "../../../rules/assessment"

export interface AssessmentDraft {
  readonly weights: Readonly<Record<Measure, string>>
  readonly tiers: readonly { readonly from: string; readonly base: string }[]
  readonly gradeFrom: readonly string[]
}

export function draftOf({ weights, tiers, gradeFrom }: KpiSettings): AssessmentDraft {
  return {
    weights: Object.fromEntries(measureNames.map((name) => [name, String(weights[name])])) as Record<
      Measure,
      string
    >,
    tiers: tiers.map(({ from, base }) => ({ from: String(from), base: String(base) })),
    gradeFrom: gradeFrom.map(String)
  }
}

/** With NaN, which no rule takes, for what is no number. */
export function settingsOf(draft: AssessmentDraft, from: Month): KpiSettings {
  const weights = measureNames.map((name) => [name, numberFrom(draft.weights[name])])
  return {
    from,
    weights: Object.fromEntries(weights) as Weights,
    tiers: draft.tiers.map((tier) => ({ from: numberFrom(tier.from), base: numberFrom(tier.base) })),
    gradeFrom: draft.gradeFrom.map(numberFrom)
  }
}

export const sumOf = ({ weights }: AssessmentDraft): number =>
  measureNames.reduce((sum, name) => sum + (numberFrom(weights[name]) || 0), 0)

function numberFrom(line: string): number {
  const plain = line.normalize("NFKC").trim()
  return plain === "" ? Number.NaN : Number(plain)
}
