/**
 * The rules of the assessment, in versions (4-32). A new version counts from a month that has not begun, the same
 * for everyone (4-21): nobody's running month is judged by rules that she did not know.
 */
import type { AssessmentVersion, Month } from "../rules/assessment"
import { defaultTiers, type Tier } from "./bonus"
import { defaultGradeFrom, grades } from "./grades"
import { defaultWeights, type Weights, weightsProblem } from "./weights"

export type { Month }

export interface KpiSettings extends AssessmentVersion {
  readonly weights: Weights
  readonly tiers: readonly Tier[]
}

export const defaultSettings: KpiSettings = {
  from: "2000-01",
  weights: defaultWeights,
  tiers: defaultTiers,
  gradeFrom: defaultGradeFrom
}

/** The kept versions that may stand: a measure that is none, such as sales, makes a version void. */
export function versionsFrom(kept: readonly AssessmentVersion[]): KpiSettings[] {
  return kept.filter((version): version is KpiSettings => shapeProblem(version as KpiSettings) === null)
}

/** Those that count for this month: the last version that began by then. */
export function settingsFor(versions: readonly KpiSettings[], month: Month): KpiSettings {
  const begun = versions.filter(({ from }) => from <= month)
  return begun.reduce((best, next) => (next.from >= best.from ? next : best), defaultSettings)
}

/**
 * The versions with one more; one for the same month is replaced.
 * @throws RangeError with what is wrong, in Chinese
 */
export function addSettings(
  versions: readonly KpiSettings[],
  next: KpiSettings,
  thisMonth: Month
): KpiSettings[] {
  const wrong = settingsProblem(next, thisMonth)
  if (wrong) throw new RangeError(wrong)
  const others = versions.filter(({ from }) => from !== next.from)
  return [...others, next].sort((one, other) => (one.from < other.from ? -1 : 1))
}

export function settingsProblem(next: KpiSettings, thisMonth: Month): string | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(next.from)) return "从哪个月开始要写成 2026-12 这样"
  if (next.from <= thisMonth) return "新规则从下个月起算：已经开始的月份按原来的算"
  return shapeProblem(next)
}

function shapeProblem({ weights, tiers, gradeFrom }: KpiSettings): string | null {
  return weightsProblem(weights) ?? tiersProblem(tiers) ?? gradesProblem(gradeFrom)
}

function tiersProblem(tiers: readonly Tier[]): string | null {
  const falls = tiers.every(({ from }, index) => index === 0 || from < (tiers[index - 1] as Tier).from)
  if (!falls) return "奖金各档要从高分到低分排"
  if (tiers.at(-1)?.from !== 0) return "最低一档要从 0 分开始"
  const inside = tiers.every(({ from, base }) => from <= 100 && Number.isFinite(base) && base >= 0)
  return inside ? null : "每一档的分数不超过 100，基数不小于 0 元"
}

function gradesProblem(from: readonly number[]): string | null {
  const rises = from.every((least, index) => index === 0 || least > (from[index - 1] as number))
  const inside = from.every((least) => least >= 0 && least <= 100)
  return from.length === grades.length && from[0] === 0 && rises && inside
    ? null
    : `${grades.length} 个等级各要一个起点，从 0 分开始，一级比一级高`
}
