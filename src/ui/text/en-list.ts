import { inEnglish } from "../../numerals"
import type { Text } from "./zh"

/** The English of `zh-list.ts`. */
export const enList: Pick<Text, "row"> = {
  row: {
    confirm: "Ask whether all is well",
    changeEnds: (span) => `${span} to change`,
    replyEnds: (span) => `${span} to reply`,
    tail: (orderId) => `…${orderId.slice(-4)}`,
    count: (title, count) => inEnglish`${title} × ${count}`
  }
}
