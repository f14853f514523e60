/** The language of the screen, handed down to every component. */
import { createContext, useContext } from "react"
import { type Language, type Text, textIn } from "./spoken"

export { type Language, locales, type Text, teachEnglish, textIn } from "./spoken"

const Spoken = createContext<Language>("zh")
export const LanguageProvider = Spoken.Provider
export const useLanguage = (): Language => useContext(Spoken)
export const useText = (): Text => textIn(useLanguage())
