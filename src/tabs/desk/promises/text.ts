/** What the section of promises says. */
import { plural } from "../../../ui/text/en-plural"
import { beside } from "../../../ui/text/zh-beside"

const zh = {
  open: (count: number) => `${count} 件还没做到`,
  broken: (count: number) => `${count} 件过了时间`,
  allKept: "答应的都做到了",
  none: "没有还没做到的承诺。",
  noneHint: "打完电话点“答应了…”，写下答应的事和时间，到期会在这里等着。",
  keep: "做到了",
  madeBy: (who: string, moment: string) => `${who ? `${who} ` : ""}${beside(moment, "答应的")}`,
  late: (span: string) => `晚了 ${span}`,
  openCase: "看这件案子"
}

type Text = typeof zh

const en: Text = {
  open: (count) => `${plural(count, "promise")} not kept yet`,
  broken: (count) => `${count} past the time`,
  allKept: "Every promise was kept",
  none: "No promise is open.",
  noneHint: "After a call, note “Promised…” with its time; it waits here until then.",
  keep: "Kept",
  madeBy: (who, moment) => `promised ${who ? `by ${who} ` : ""}${moment}`,
  late: (span) => `${span} late`,
  openCase: "See the case"
}

export const promisesText = { zh, en } as const
