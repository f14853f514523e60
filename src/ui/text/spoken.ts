/** The words of each language, for whoever draws without React too. */
import { type Text, zh } from "./zh"

export type Language = "zh" | "en"
export type { Text }

/** For `Intl` and the page's `lang`. */
export const locales: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" }

const known: { readonly zh: Text; en?: Text } = { zh }

/** English comes in a file of its own (`./en`), so that a Chinese screen does not load it. */
export function teachEnglish(en: Text): void {
  known.en = en
}

/** Chinese until English was taught. */
export const textIn = (language: Language): Text => known[language] ?? zh
