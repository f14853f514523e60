/** What the popup says around the cards. English comes in a file of its own (`./en`), as that of the cards does. */
import { type Language, useLanguage } from "../../ui/text"
import { type PopupText, zh } from "./zh"

const known: { readonly zh: PopupText; en?: PopupText } = { zh }

export function teachPopupEnglish(en: PopupText): void {
  known.en = en
}

/** Chinese until English was taught. */
export const popupTextIn = (language: Language): PopupText => known[language] ?? zh
export const usePopupText = (): PopupText => popupTextIn(useLanguage())
