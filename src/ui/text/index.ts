/** The language of the screen, handed down to every component. */
import { createContext, useContext } from "react"
import { en } from "./en"
import { type Text, zh } from "./zh"

export type Language = "zh-CN" | "en"
export type { Text }

export const texts: Readonly<Record<Language, Text>> = { "zh-CN": zh, en }

const Spoken = createContext<Language>("zh-CN")
export const LanguageProvider = Spoken.Provider
export const useLanguage = (): Language => useContext(Spoken)
export const useText = (): Text => texts[useLanguage()]
