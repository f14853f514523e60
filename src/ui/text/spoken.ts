/** The words of each language, for whoever draws without React too. */
import type { PageText, Text } from "./zh"
import { zhPage } from "./zh-page"

export type Language = "zh" | "en"
export type { Text }

/** For `Intl` and the page's `lang`. */
export const locales: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" }

/** A page's script says only what `PageText` holds; the screens teach the rest before they draw (`./index`). */
const known: { zh: Text; en?: Text } = { zh: zhPage as Text }

export function teachChinese(zh: Text): void {
  known.zh = zh
}

/** English comes in a file of its own (`./en`, for a page `./en-page`), so that a Chinese screen does not load it. */
export function teachEnglish(en: PageText): void {
  known.en = en as Text
}

/** Chinese until English was taught. */
export const textIn = (language: Language): Text => known[language] ?? known.zh
