/** A page's script is one file: both languages are in it. */
import { enPage } from "../../../ui/text/en-page"
import { type Language, teachEnglish } from "../../../ui/text/spoken"
import { en } from "./en"
import { type OverlayText, zh } from "./zh"

teachEnglish(enPage)

export type { OverlayText }
export const overlayTexts: Readonly<Record<Language, OverlayText>> = { zh, en }
