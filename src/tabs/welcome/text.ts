/** What the first page says. */
import { inChinese, inEnglish } from "../../numerals"

const zh = {
  title: "第一次打开",
  headline: "评价变凉了，还能暖回来",
  lead: "早点看到，先把事情解决好，答应的都做到。",
  does: "它会做",
  doing: [
    "读到每一条评价；没读到，就明说",
    "下班前该联系谁、第一句怎么说",
    "记住每一个承诺，到期提醒",
    "先解决，再确认，最多提一次"
  ],
  never: "它从不做",
  avoiding: [
    "替您发消息、打电话、点按钮",
    "存电话和地址，给买家打分",
    "把任何东西传出这台电脑",
    "教人卖惨、催评、拿好处换评价"
  ],
  kind: "店铺是哪一种",
  kindHint: "天猫店里，“请改评价”的话永远不会出现",
  kinds: { taobao: "淘宝店", tmall: "天猫店" },
  hours: "上班时间",
  hoursHint: "周一到周五，按国家放假和调休",
  clock: (index: number, side: "start" | "end") =>
    inChinese`第 ${index} 段的${side === "start" ? "开始" : "结束"}时间`,
  patrol: "上班时间，每 30 分钟自动看一遍评价页",
  patrolHint: "在后台开一页，只读不点，读完就关。不开也行，随时能改",
  open: "打开评价页，读第一遍",
  openHint: "先登录千牛；约 10 秒，读完就知道有几件要办",
  openNow: "打开评价页",
  practice: "先拿假评价练一遍",
  practiceHint: "店和买家都是编的，五步走完；随时能离开，什么都不会留下",
  practiceNow: "练一遍",
  later: "以后都能在“设置”里改",
  skip: "以后再说",
  failed: "没有存上，请再试一次。"
}

type Text = typeof zh

const en: Text = {
  title: "Welcome",
  headline: "A review that turned cold can warm up again",
  lead: "See it early, solve it first, keep every promise.",
  does: "What it does",
  doing: [
    "Reads every review; says so when it cannot",
    "Whom to reach before closing, and the first sentence",
    "Remembers every promise and when it is due",
    "Solve, then confirm, then ask at most once"
  ],
  never: "What it never does",
  avoiding: [
    "Send, call or press anything for you",
    "Keep phone numbers or addresses, score buyers",
    "Send anything out of this computer",
    "Teach pleading, urging or rewards for reviews"
  ],
  kind: "Which kind of shop",
  kindHint: "On Tmall the words that ask for a change never appear",
  kinds: { taobao: "Taobao", tmall: "Tmall" },
  hours: "Working hours",
  hoursHint: "Monday to Friday, with China's holidays and make-up days",
  clock: (index, side) => inEnglish`${side === "start" ? "Beginning" : "End"} of stretch ${index}`,
  patrol: "In working hours, look at the review page every 30 minutes",
  patrolHint: "Opens a page in the background, reads, presses nothing, closes. Can be changed any time",
  open: "Open the review page and read it once",
  openHint: "Sign in to Qianniu first; about 10 seconds",
  openNow: "Open reviews",
  practice: "Practise on made-up reviews",
  practiceHint: "A made-up shop, five steps; leave at any time, nothing is kept",
  practiceNow: "Practise",
  later: "All of this can be changed in the settings",
  skip: "Later",
  failed: "Not saved. Please try again."
}

export const welcomeText = { zh, en } as const
