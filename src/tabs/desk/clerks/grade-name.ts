/** The five grades as the screen says them (4-30). */
import type { ClerkGrade } from "../../../kpi/grades"
import type { Language } from "../../../ui/text"

const english: Readonly<Record<ClerkGrade, string>> = {
  普通客服: "Clerk",
  高级客服: "Senior clerk",
  精英客服: "Elite clerk",
  专家客服: "Expert clerk",
  金牌客服: "Gold-medal clerk"
}

export const gradeName = (grade: ClerkGrade, language: Language): string =>
  language === "zh" ? grade : english[grade]
