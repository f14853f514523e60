/** The language of the screen, handed down to every component. */
import { createContext, useContext } from "react"
import { en } from "./en"
import { type Text, zh } from "./zh"

export type Language = "zh" | "en"
export type { Text }

/** For `Intl` and the page's `lang`. */
export const locales: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" }

export const texts: Readonly<Record<Language, Text>> = { zh, en }

const Spoken = createContext<Language>("zh")
export const LanguageProvider = Spoken.Provider
export const useLanguage = (): Language => useContext(Spoken)
export const useText = (): Text => texts[useLanguage()]
