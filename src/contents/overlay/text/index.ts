import type { Language } from "../../../ui/text/spoken"
import { en } from "./en"
import { type OverlayText, zh } from "./zh"

export type { OverlayText }
export const overlayTexts: Readonly<Record<Language, OverlayText>> = { zh, en }
