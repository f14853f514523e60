/** What desktop notices say, in both languages. */
import { inChinese, inEnglish } from "../../numerals"

export interface NoticeText {
  readonly grade: Readonly<Record<"neutral" | "bad" | "other", string>>
  readonly colon: string
  readonly noWords: string
  readonly several: (count: number) => string
  readonly closing: (count: number) => string
  readonly open: string
  readonly wait: string
}

const zh: NoticeText = {
  grade: { neutral: "新中评", bad: "新差评", other: "买家不太满意" },
  colon: "：",
  noWords: "（没有写字）",
  several: (count) => inChinese`新到 ${count} 条不满意的评价`,
  closing: (count) => inChinese`下班前还有 ${count} 件`,
  open: "看怎么说",
  wait: "等一小时"
}

const en: NoticeText = {
  grade: { neutral: "New neutral review", bad: "New bad review", other: "A buyer is not happy" },
  colon: ": ",
  noWords: "(no words)",
  several: (count) => inEnglish`${count} new reviews from unhappy buyers`,
  closing: (count) => inEnglish`${count} still to do before closing`,
  open: "What to say",
  wait: "In an hour"
}

export const noticeTexts = { zh, en } as const
