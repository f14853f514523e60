/** What the section of reasons says. */
import { inChinese, inEnglish } from "../../../numerals"
import type { Remedy } from "../../../remedies"
import type { PeriodName } from "../../../statistics/period"
import { remedyNames } from "../../../wording/remedy-names"

const zh = {
  counting: "正在数……",
  lead: (reviews: number, unhappy: number, beforeReviews: number, beforeUnhappy: number, before: string) =>
    inChinese`${reviews} 条评价里 ${unhappy} 条有不满，${before} ${beforeReviews} 条里 ${beforeUnhappy} 条`,
  nothing: "这段时间没有读到不满的评价。",
  nothingHint: "这里只数页面上真正读到过的评价；左下角写着上次是什么时候看的。",
  period: "看多久",
  periods: { week: "这周", "four-weeks": "四周", "half-year": "半年" } satisfies Record<PeriodName, string>,
  befores: { week: "上周同期", "four-weeks": "前四周", "half-year": "前半年" } satisfies Record<
    PeriodName,
    string
  >,
  /** Over a column, where there is room for little. */
  columns: { week: "上周", "four-weeks": "前四周", "half-year": "前半年" } satisfies Record<
    PeriodName,
    string
  >,
  print: "打印这一页",
  cluster: {
    title: (item: string, count: number, cause: string, days: number) =>
      inChinese`“${item}”${days} 天里 ${count} 条说${cause}`,
    page: "页面上多半少说了一句。补上它，后来的人就不会失望。",
    物流: "先问问仓库和快递：这几单是不是同一批发的，同一处出的问题。",
    产品: "先看看库存里的同款，是不是这一批都这样；是的话先别发了。",
    服务: "看看这几条聊天，是不是同一个地方没说清、没做到。",
    其他: "把这几条放在一起看看，是不是同一件事。",
    show: (count: number) => inChinese`看这 ${count} 条`,
    place: "可以加在详情页第一屏",
    copy: "复制这句",
    copied: "复制好了，去加到商品页面上吧。",
    fixed: "已加到页面上",
    unknown: "解决了其中一条，就能在这里记下“已加到页面上”",
    when: (from: string, to: string, count: number, period: string) =>
      inChinese`${from}到 ${to}写的，其中 ${count} 条在${period}`,
    more: (count: number) => inChinese`还有 ${count} 处也连着出现`
  },
  causes: {
    title: "为什么不满",
    hint: "一条评价算一个原因，您改过的按您的；差 3 条以上才标出来",
    class: "类",
    cause: "原因",
    change: "变化",
    all: (count: number) => inChinese`全部 ${count} 种`,
    fewer: "只看前几种"
  },
  items: {
    title: "哪件商品",
    hint: "有不满的 / 这件读到的评价",
    item: "商品",
    count: "条数",
    share: "占这件的评价",
    most: "最多的原因",
    rest: (count: number) => inChinese`其余 ${count} 件`,
    all: (count: number) => inChinese`全部 ${count} 件`,
    fewer: "只看前几件"
  },
  contact: {
    title: "多久联系上",
    hint: "从看到评价算起，到买家接了电话或收到旺旺",
    median: "一半买家在这之内联系上",
    p90: "九成买家在这之内联系上",
    solved: "一半买家在这之内解决",
    against: (period: string, span: string | null) => (span === null ? `${period}没有` : `${period} ${span}`),
    waiting: (count: number) => inChinese`还有 ${count} 条没联系上`,
    posted: (span: string) => `从买家写下那一刻算，一半人等了 ${span}`,
    chart: "每周的联系时间，单位小时",
    medianName: "一半",
    p90Name: "九成",
    week: "周一",
    hours: "小时",
    middle: "一半人在这之内",
    slow: "九成人在这之内",
    of: "联系上的条数"
  },
  weeks: {
    title: "一周一周看",
    hint: "买家写下的那一周；最右边是这周到现在",
    chart: "每周不满的条数",
    week: "周一",
    count: "不满的条数"
  },
  outcomes: {
    title: "怎么做更管用",
    hint: "近一年；只看得出哪些常在一起，不是谁的成绩",
    by: "按什么看",
    bys: { hours: "多快联系", channel: "怎么联系", remedy: "用了什么办法" },
    what: "看哪一样",
    whats: { solved: "解决了", confirmed: "买家确认", changed: "评价改了" },
    hours: {
      "under-1": "1 小时内",
      "1-4": "1 到 4 小时",
      "4-24": "4 到 24 小时",
      "24-72": "1 到 3 天",
      "72-up": "3 天以上",
      "not-contacted": "没联系上"
    },
    channels: { phone: "电话", wangwang: "旺旺", none: "没联系上" },
    share: (count: number, of: number) => inChinese`${of} 条里 ${count} 条`,
    few: "条数太少",
    fewHint: (count: number) =>
      inChinese`有 ${count} 行不到 30 条：真实的比例可能在浅色条里任何一处，只当线索`,
    changedHint: "改不改由买家定：只数给过中评差评、能改的那些",
    none: "还没有用过补救办法。",
    rate: "比例",
    range: "可能的范围",
    numbers: "条数"
  },
  found: {
    title: "发现得及时吗",
    late: (late: number, of: number) => inChinese`${of} 条里 ${late} 条过了一天才看到`,
    days: (median: number, p90: number) =>
      inChinese`晚的那些，一半晚了 ${median} 天以上，最慢的一成晚了 ${p90} 天以上`,
    latest: (days: number) => inChinese`最晚的一条晚了 ${days} 天`,
    inTime: (of: number) => inChinese`${of} 条都在一天之内看到了`,
    gaps: "这几段时间写的评价，可能还没看过：",
    gap: (from: string, to: string) => `${from} 到 ${to}`,
    moreGaps: (count: number) => inChinese`还有 ${count} 段`,
    noGaps: "读过的评价前后都接上了，中间没有漏看的。",
    unknown: "还没有按时间顺序读过评价页，说不准中间有没有漏看。",
    open: "去评价页从头翻一遍"
  },
  few: {
    rows: (count: number) => inChinese`有 ${count} 件商品读到的评价不到 30 条，比例只当线索`
  },
  remedyName: (remedy: Remedy): string => remedyNames[remedy].chinese
}

export type ReasonsText = typeof zh

const en: ReasonsText = {
  counting: "Counting …",
  lead: (reviews, unhappy, beforeReviews, beforeUnhappy, before) =>
    inEnglish`${unhappy} of ${reviews} reviews are unhappy; ${before} ${beforeUnhappy} of ${beforeReviews}`,
  nothing: "No unhappy review was read in this time.",
  nothingHint:
    "Only reviews that the pages really showed are counted; below left it says when they were last read.",
  period: "How long",
  periods: { week: "This week", "four-weeks": "4 weeks", "half-year": "Half a year" },
  befores: {
    week: "this time last week",
    "four-weeks": "the 4 weeks before",
    "half-year": "the half-year before"
  },
  columns: { week: "Last week", "four-weeks": "Before", "half-year": "Before" },
  print: "Print this page",
  cluster: {
    title: (item, count, cause, days) =>
      inEnglish`“${item}”: ${count} in ${days} days say ${cause.toLowerCase()}`,
    page: "The item's page probably lacks a sentence. Add it, and later buyers are not let down.",
    物流: "Ask the stock room and the courier: were these sent together, did the same thing go wrong?",
    产品: "Look at the same goods in stock: is it the whole batch? If so, hold them back.",
    服务: "Look at these conversations: was the same thing left unclear or undone?",
    其他: "Look at these together: are they the same thing?",
    show: (count) => inEnglish`See these ${count}`,
    place: "For the top of the item's page",
    copy: "Copy it",
    copied: "Copied. Now add it to the item's page.",
    fixed: "Added to the page",
    unknown: "Once one of them is solved, “Added to the page” can be noted here",
    when: (from, to, count, period) =>
      inEnglish`written from ${from} to ${to}; ${count} of them ${period.toLowerCase()}`,
    more: (count) => inEnglish`${count} more that keep coming`
  },
  causes: {
    title: "Why buyers are unhappy",
    hint: "One cause a review, yours where you corrected it; marked from a difference of 3",
    class: "Kind",
    cause: "Cause",
    change: "Change",
    all: (count) => inEnglish`All ${count}`,
    fewer: "Only the first"
  },
  items: {
    title: "Which item",
    hint: "unhappy / reviews of it that were read",
    item: "Item",
    count: "Reviews",
    share: "Of its reviews",
    most: "Most often",
    rest: (count) => inEnglish`The other ${count}`,
    all: (count) => inEnglish`All ${count}`,
    fewer: "Only the first"
  },
  contact: {
    title: "How soon they were reached",
    hint: "from seeing the review until a call was answered or a message sent",
    median: "half were reached within this",
    p90: "nine in ten were reached within this",
    solved: "half were solved within this",
    against: (period, span) => `${period} ${span ?? "none"}`,
    waiting: (count) => inEnglish`${count} not reached yet`,
    posted: (span) => `Counted from when it was written, half waited ${span}`,
    chart: "Time to contact by week, in hours",
    medianName: "half",
    p90Name: "nine in ten",
    week: "Monday",
    hours: "h",
    middle: "Half within",
    slow: "Nine in ten within",
    of: "Reached"
  },
  weeks: {
    title: "Week by week",
    hint: "by the week in which it was written; the last one is this week so far",
    chart: "Unhappy reviews by week",
    week: "Monday",
    count: "Unhappy reviews"
  },
  outcomes: {
    title: "What works better",
    hint: "the last year; it shows what goes together, and is nobody's score",
    by: "By what",
    bys: { hours: "How soon", channel: "Channel", remedy: "Remedy" },
    what: "Which result",
    whats: { solved: "Solved", confirmed: "Confirmed", changed: "Changed" },
    hours: {
      "under-1": "Within 1 h",
      "1-4": "1 to 4 h",
      "4-24": "4 to 24 h",
      "24-72": "1 to 3 days",
      "72-up": "Over 3 days",
      "not-contacted": "Not reached"
    },
    channels: { phone: "Phone", wangwang: "Wangwang", none: "Not reached" },
    share: (count, of) => inEnglish`${count} of ${of}`,
    few: "Too few",
    fewHint: (count) =>
      inEnglish`${count} rows stand on fewer than 30: the true share may be anywhere in the pale bar; a clue only`,
    changedHint: "Changing is the buyer's choice: counted only where the grade was one that can change",
    none: "No remedy was used yet.",
    rate: "Share",
    range: "Likely range",
    numbers: "Count"
  },
  found: {
    title: "Seen in time?",
    late: (late, of) => inEnglish`${late} of ${of} were seen only after more than a day`,
    days: (median, p90) =>
      inEnglish`Of those, half were ${median} days late or more, the slowest tenth ${p90} or more`,
    latest: (days) => inEnglish`The latest was ${days} days late`,
    inTime: (of) => inEnglish`All ${of} were seen within a day`,
    gaps: "Reviews written in these times may not have been seen:",
    gap: (from, to) => `${from} to ${to}`,
    moreGaps: (count) => inEnglish`${count} more`,
    noGaps: "What was read joins up; nothing between was missed.",
    unknown:
      "The review list was not read in its order yet, so nobody can tell whether something was missed.",
    open: "Walk through the review page"
  },
  few: {
    rows: (count) => inEnglish`${count} items stand on fewer than 30 reviews that were read: a clue only`
  },
  remedyName: (remedy) => remedyNames[remedy].english
}

export const reasonsText = { zh, en } as const
