/** The points of the month's plan. Adding one is adding one name here, and its words in both languages. */
export const planPoints = ["reasons", "promises", "listing", "practice", "pictures", "assessment"] as const
type PlanPoint = (typeof planPoints)[number]

interface PlanText {
  readonly title: (month: number) => string
  readonly hint: string
  readonly points: Readonly<Record<PlanPoint, string>>
  readonly first: string
  readonly save: string
  readonly saved: string
}

const zh: PlanText = {
  title: (month) => `${month} 月的店主清单`,
  hint: "一个月一次",
  points: {
    reasons: "看过这个月为什么不满，定了先改哪一件",
    promises: "没做到的承诺，每一件都给了买家一个说法",
    listing: "商品页面该补的话都补上了",
    practice: "给客服排了一次练习，或者学了一样新手艺",
    pictures: "搜过自己的主图，看有没有被别人拿去用",
    assessment: "问过客服：考核公不公平，哪里要改"
  },
  first: "这个月先改好哪一件？",
  save: "记下",
  saved: "记下了，月底回来看看。"
}

const monthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" })

const en: PlanText = {
  title: (month) => `The owner's list for ${monthName.format(Date.UTC(2000, month - 1))}`,
  hint: "once a month",
  points: {
    reasons: "Looked at why buyers were unhappy, and chose what to mend first",
    promises: "Every promise that was not kept has been explained to its buyer",
    listing: "What the items' pages lacked has been added",
    practice: "Time set aside for the clerks to practise or to learn something new",
    pictures: "Searched for our own pictures: does anybody else use them?",
    assessment: "Asked the clerks whether the assessment is fair, and what to change"
  },
  first: "What will be mended first this month?",
  save: "Keep",
  saved: "Kept. Come back at the end of the month."
}

export const planText = { zh, en } as const
