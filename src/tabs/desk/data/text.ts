/** What the section of data says. */
import { en } from "./en"
import { zh } from "./zh"

export type { DataText } from "./zh"
export const dataText = { zh, en } as const
