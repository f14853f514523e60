/** A page's script is one file: both languages are in it. */
import { en as englishCard } from "../../../ui/text/en"
import { type Language, teachEnglish } from "../../../ui/text/spoken"
import { en } from "./en"
import { type OverlayText, zh } from "./zh"

teachEnglish(englishCard)

export type { OverlayText }
export const overlayTexts: Readonly<Record<Language, OverlayText>> = { zh, en }
