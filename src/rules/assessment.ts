/**
 * The rules of the clerks' assessment, in versions (4-32), as they are kept among the shop's rules: dated and signed
 * like any other change. What they mean, and that sales cannot be among them, is for `kpi/` to say.
 */
import type { Problem } from "./problems"

/** A month in China, `YYYY-MM`. */
export type Month = string

export interface AssessmentVersion {
  /** The first month for which it counts. */
  readonly from: Month
  /** Points by measure; together 100. */
  readonly weights: Readonly<Record<string, number>>
  /** The bonus: base yuan from a lowest score on, best first. */
  readonly tiers: readonly { readonly from: number; readonly base: number }[]
  /** The lowest score of each grade. */
  readonly gradeFrom: readonly number[]
}

export function assessmentProblem(value: unknown): Problem | null {
  return Array.isArray(value) && value.length <= 240 && value.every(isVersion)
    ? null
    : {
        zh: "要写成考核规则，一版一版，在案头的“客服”里改",
        en: "must be versions of an assessment: change it on the desk, under clerks"
      }
}

function isVersion(value: unknown): value is AssessmentVersion {
  if (!isRecord(value) || !isRecord(value.weights)) return false
  const { from, weights, tiers, gradeFrom } = value
  return (
    typeof from === "string" &&
    /^\d{4}-(0[1-9]|1[0-2])$/.test(from) &&
    areNumbers(Object.values(weights)) &&
    Array.isArray(tiers) &&
    tiers.every((tier) => isRecord(tier) && areNumbers([tier.from, tier.base])) &&
    Array.isArray(gradeFrom) &&
    areNumbers(gradeFrom)
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const areNumbers = (values: readonly unknown[]): boolean => values.every(Number.isFinite)
