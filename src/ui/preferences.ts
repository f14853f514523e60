/** What the person at this machine chose. Each is a setting of the store under its own name. */

export interface Preferences {
  /** How the clerk calls herself to buyers: 小林. "" until it is set up. */
  readonly clerk: string
  readonly language: "zh" | "en"
  readonly appearance: "system" | "light" | "dark"
}

export const preferenceNames = ["clerk", "language", "appearance"] as const
export type PreferenceName = (typeof preferenceNames)[number]

/** From what the settings hold; what is missing or wrong falls back to the default. */
export function preferencesFrom(stored: Readonly<Partial<Record<PreferenceName, unknown>>>): Preferences {
  const { clerk, language, appearance } = stored
  return {
    clerk: typeof clerk === "string" ? clerk : "",
    language: language === "en" ? "en" : "zh",
    appearance: appearance === "dark" || appearance === "light" ? appearance : "system"
  }
}
