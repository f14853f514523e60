/** The five grades of a clerk, in this order (4-30). */
export const grades = ["普通客服", "高级客服", "精英客服", "专家客服", "金牌客服"] as const
export type ClerkGrade = (typeof grades)[number]

/** The lowest score of each grade; the shop may change them. */
export const defaultGradeFrom: readonly number[] = [0, 60, 75, 85, 95]

/** @throws RangeError outside 0 to 100 */
export function gradeOf(score: number, from: readonly number[] = defaultGradeFrom): ClerkGrade {
  if (!(score >= 0 && score <= 100)) throw new RangeError(`得分要在 0 到 100 之间，现在是 ${String(score)}`)
  const index = from.findLastIndex((least) => score >= least)
  return grades[Math.max(0, index)] as ClerkGrade
}
