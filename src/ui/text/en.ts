/** The same in English, complete behind the Chinese. */
import { enCommon } from "./en-common"
import { enPopup } from "./en-popup"
import type { Text } from "./zh"

export const en: Text = { ...enCommon, ...enPopup }
