/** What the section of listing fixes says. */
import { inChinese, inEnglish } from "../../../numerals"
import { plural } from "../../../ui/text/en-plural"
import { beside } from "../../../ui/text/zh-beside"

const zh = {
  open: (count: number) => inChinese`${count} 件商品的页面该补一句`,
  nothing: "提醒过的都加到页面上了",
  nothingYet: "还没有商品要补",
  which: "看哪些",
  tabs: { open: "要改的", done: "改过的" },
  none: "没有要改的描述。",
  noneHint: "解决一件“与描述不符、尺寸、色差、不会用”的案子，这里会提醒给商品页面补一句。",
  noneDone: "还没有改过的。",
  said: (count: number, causes: string) => inChinese`${count} 位买家说过：${causes}`,
  added: (moment: string) => beside(moment, "已加到页面上"),
  again: "加上以后又有人说了",
  counting: "正在数以前的订单……",
  before: "改之前",
  after: "改之后",
  per100: (value: string) => `每 100 单 ${value} 条`,
  counts: (complaints: number, orders: number) => inChinese`${orders} 单里 ${complaints} 条`,
  noOrders: "没有读到订单，算不出",
  verdicts: {
    "too-early": "读到的订单还少，先不下结论",
    stopped: "没有人再说了",
    fewer: "说的人少了",
    "not-fewer": "说的人没有少，这句话也许还不够清楚"
  }
}

type Text = typeof zh

const en: Text = {
  open: (count) => `${plural(count, "item page")} to complete`,
  nothing: "everything that came up was added",
  nothingYet: "nothing came up yet",
  which: "Which ones",
  tabs: { open: "To complete", done: "Completed" },
  none: "No page to complete.",
  noneHint:
    "Solving a case about description, size, colour or use reminds you here to add a sentence to the item's page.",
  noneDone: "None was completed yet.",
  said: (count, causes) => `${plural(count, "buyer")} said: ${causes}`,
  added: (moment) => `added to the page ${moment}`,
  again: "said again since then",
  counting: "Counting earlier orders …",
  before: "Before",
  after: "After",
  per100: (value) => `${value} per 100 orders`,
  counts: (complaints, orders) => inEnglish`${complaints} of ${plural(orders, "order")}`,
  noOrders: "no orders were read, so nothing can be said",
  verdicts: {
    "too-early": "Too few orders were read to tell",
    stopped: "Nobody said it again",
    fewer: "Fewer say it",
    "not-fewer": "Not fewer say it; the sentence may not be clear enough"
  }
}

export const fixesText = { zh, en } as const
