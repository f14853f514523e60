/** The words of a list of what is to be done. */
import { inChinese } from "../../numerals"

export const zhList = {
  row: {
    confirm: "问一句满意吗",
    changeEnds: (span: string) => `还能改评 ${span}`,
    replyEnds: (span: string) => `还能回复 ${span}`,
    /** The end of an order's number: nicks are masked, and many read alike. */
    tail: (orderId: string) => `尾号 ${orderId.slice(-4)}`,
    count: (title: string, count: number) => inChinese`${title} × ${count}`
  }
}
