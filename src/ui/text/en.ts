/** The same in English, complete behind the Chinese. */
import { enPage } from "./en-page"
import { enPopup } from "./en-popup"
import type { Text } from "./zh"

export const en: Text = { ...enPage, ...enPopup }
