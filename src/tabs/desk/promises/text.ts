/** What the section of promises says. */
import { inChinese, inEnglish } from "../../../numerals"
import { plural } from "../../../ui/text/en-plural"
import { beside } from "../../../ui/text/zh-beside"

const zh = {
  open: (count: number) => inChinese`${count} 件还没做到`,
  broken: (count: number) => inChinese`${count} 件过了时间`,
  allKept: "答应的都做到了",
  neverMade: "还没有记过承诺",
  reading: "正在读取以前的承诺……",
  none: "没有待兑现的承诺。",
  noneHint: "打完电话点“答应了…”，写下答应的事和时间，到期会在这里等着。",
  which: "看哪些",
  tabs: { unkept: "没做到的", broken: "过了时间", due: "今天到期", open: "还有时间", kept: "做到的" },
  states: {
    open: "还有时间",
    due: "今天到期",
    broken: "过了时间",
    kept: "按时做到",
    "kept-late": "晚了才做到"
  },
  noneOfThese: "这里没有。",
  byClerk: "每个人答应的事",
  clerk: "谁",
  nobody: "没写名字",
  everybody: "看所有人的",
  kept: (moment: string) => beside(moment, "做到的"),
  keptLate: (moment: string) => `${beside(moment, "做到的")}，晚了`,
  keep: "做到了",
  madeBy: (who: string, moment: string) => `${who ? `${who} ` : ""}${beside(moment, "答应的")}`,
  late: (span: string) => `晚了 ${span}`,
  openCase: "看这件案子"
}

type Text = typeof zh

const en: Text = {
  open: (count) => `${plural(count, "promise")} not kept yet`,
  broken: (count) => inEnglish`${count} past the time`,
  allKept: "Every promise was kept",
  neverMade: "No promise was noted yet",
  reading: "Fetching earlier promises …",
  none: "No promise is open.",
  noneHint: "After a call, note “Promised…” with its time; it waits here until then.",
  which: "Which ones",
  tabs: { unkept: "Not kept", broken: "Past the time", due: "Due today", open: "Not due yet", kept: "Kept" },
  states: {
    open: "not due yet",
    due: "due today",
    broken: "past the time",
    kept: "kept in time",
    "kept-late": "kept late"
  },
  noneOfThese: "None here.",
  byClerk: "Promises by clerk",
  clerk: "Clerk",
  nobody: "no name",
  everybody: "Show everybody's",
  kept: (moment) => `kept ${moment}`,
  keptLate: (moment) => `kept ${moment}, late`,
  keep: "Kept",
  madeBy: (who, moment) => `promised ${who ? `by ${who} ` : ""}${moment}`,
  late: (span) => `${span} late`,
  openCase: "See the case"
}

export type PromisesText = Text
export const promisesText = { zh, en } as const
