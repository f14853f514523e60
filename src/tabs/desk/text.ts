/** What the desk says around its sections. */
import { inChinese, inEnglish } from "../../numerals"

const zh = {
  title: "案头",
  shop: "店铺",
  allShops: (count: number) => inChinese`${count} 家店`,
  sections: {
    cases: "案子",
    promises: "承诺",
    reasons: "原因",
    fixes: "改描述",
    orders: "订单",
    service: "服务",
    clerks: "客服",
    data: "数据"
  },
  rules: "规则",
  settings: "设置",
  read: (ago: string) => `${ago}看过评价页`,
  lastRead: (moment: string) => `上次看评价页是${/^\d/.test(moment) ? " " : ""}${moment}`,
  never: "还没看过评价页",
  unreadable: "评价页现在读不到",
  local: "只存在这台电脑上",
  backup: { never: "别处还没有备份", old: "备份超过一个月了" },
  loading: "正在打开记录…",
  broken: "记录打不开",
  retry: "再试一次"
}

type Text = typeof zh
export type SectionId = keyof Text["sections"]

const en: Text = {
  title: "Desk",
  shop: "Shop",
  allShops: (count) => inEnglish`${count} shops`,
  sections: {
    cases: "Cases",
    promises: "Promises",
    reasons: "Reasons",
    fixes: "Page fixes",
    orders: "Orders",
    service: "Service",
    clerks: "Clerks",
    data: "Data"
  },
  rules: "Rules",
  settings: "Settings",
  read: (ago) => `Reviews read ${ago}`,
  lastRead: (moment) => `Reviews last read ${moment}`,
  never: "Reviews never read yet",
  unreadable: "Reviews cannot be read now",
  local: "Kept on this computer only",
  backup: { never: "No backup elsewhere", old: "Backup over a month old" },
  loading: "Fetching the records …",
  broken: "The records cannot be opened",
  retry: "Try again"
}

export const deskText = { zh, en } as const
