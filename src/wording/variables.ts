/** The variables that a sentence may hold. In the shop's own sentences the Chinese name works as well. */
export const variableLabels = {
  shop: { chinese: "店名", english: "shop name" },
  clerk: { chinese: "您的称呼", english: "your name" },
  item: { chinese: "商品", english: "item" },
  reviewDate: { chinese: "评价日期", english: "date of the review" },
  delayDays: { chinese: "晚了几天", english: "days late" },
  remedy: { chinese: "处理办法", english: "remedy" },
  promise: { chinese: "答应的事", english: "promise" },
  promiseDate: { chinese: "答应的日期", english: "promise date" },
  amount: { chinese: "金额", english: "amount" },
  parcelState: { chinese: "包裹状态", english: "state of the parcel" },
  stockDays: { chinese: "到货天数", english: "days until in stock" },
  stockBy: { chinese: "到货时间", english: "when it is in stock" },
  shipBy: { chinese: "发货时间", english: "shipping time" },
  toldBy: { chinese: "上次说的时间", english: "the time named before" },
  refundBy: { chinese: "退款时间", english: "when the refund is due" }
} as const satisfies Record<string, { chinese: string; english: string }>

export type VariableName = keyof typeof variableLabels
export type Variables = Readonly<Partial<Record<VariableName, string>>>

const byChinese = new Map(
  Object.entries(variableLabels).map(([name, label]) => [label.chinese as string, name])
)

/** The variable that a name in braces means, in either language, or null. */
export function variableName(written: string): VariableName | null {
  const name = byChinese.get(written) ?? written
  return Object.hasOwn(variableLabels, name) ? (name as VariableName) : null
}

/** A sentence with its blanks named in Chinese, as a seller reads and types it: {shop} becomes {店名}. */
export function withChineseNames(text: string): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) =>
    Object.hasOwn(variableLabels, name) ? `{${variableLabels[name as VariableName].chinese}}` : written
  )
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** `2026-10-28T…+08:00` as "10 月 28 日", or as "28 Oct". "" where it is no date. */
export function monthDay(iso: string, language: "chinese" | "english" = "chinese"): string {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(iso) ?? []
  if (month === undefined || day === undefined || months[Number(month) - 1] === undefined) return ""
  return language === "chinese"
    ? `${Number(month)} 月 ${Number(day)} 日`
    : `${Number(day)} ${months[Number(month) - 1]}`
}

const brackets = /[【[(（][^】\])）]*[】\])）]/g
/** What sellers put before the name of the thing. */
const notAName = /^\d|新款|正品|包邮|特价|现货|爆款|同款|清仓|官方|旗舰|[男女]款?$/

/** The thing's name, if the title begins with one short enough to say. Titles are lists of search words: else "". */
export function spokenItem(title: string): string {
  const [first = ""] = title
    .replace(brackets, " ")
    .trim()
    .split(/[\s,，/|]+/)
  const length = [...first].length
  return length >= 2 && length <= 12 && !notAName.test(first) ? first : ""
}
