/** A page's script is one file: both languages are in it, but for what the popup alone says. */
import { enCommon } from "../../../ui/text/en-common"
import { type Language, type Text, teachEnglish } from "../../../ui/text/spoken"
import { en } from "./en"
import { type OverlayText, zh } from "./zh"

teachEnglish(enCommon as Text)

export type { OverlayText }
export const overlayTexts: Readonly<Record<Language, OverlayText>> = { zh, en }
