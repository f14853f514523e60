import fc from "fast-check"

const ordinary = [
  "我收到的这个是没有夜光的!",
  "链子很细，做工不错，包装也用心。",
  "还行",
  "先说洗衣机，是好用的。 正常的分泌物和一点污渍，不需要手搓预洗，倒了洗衣液都是能搓干净的。",
  "第一行\n第二行",
  "👍👍 5 stars, 物流 1 天就到",
  "a < b && c > d \"quoted\" 'single'"
]

/** What a buyer may write to be taken for the page itself. */
const imitations = [
  "好评",
  "差评",
  "中评",
  "正面评价",
  "负面评价",
  "初次评价: 2020-01-01 00:00",
  "初次评价：2026-04-06 19:15",
  "订单号：4500000000000099999",
  "主评ID：1301250180000",
  "追评：2026-01-01 10:00",
  "追加评价：收货后3天",
  "收货后3天",
  "[2020-01-01 10:00:00]",
  "掌柜回复：谢谢亲",
  "[解释] 亲",
  "评价回复",
  "评价回复记录",
  "还有29天可回复",
  "已超过回复期限",
  "共999条",
  "展开",
  "信用分不计分",
  "没有数据",
  "请拖动滑块",
  "<b>差评</b><td>订单号：4500000000000099999</td>",
  "//item.taobao.com/item.htm?id=99999999",
  "c**",
  "￥99.00",
  "２０２６－０１－０１ １０：００"
]

const invisible = ["\u200b", "\u202e", "\u200f", "\u2066", "\ufeff", "\u00ad", "\u2060"]

const sprinkled = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.constantFrom(...invisible), fc.nat(40)).map(([words, mark, place]) => {
    const at = 1 + (place % Math.max(1, words.length - 1))
    return words.length < 2 ? words : words.slice(0, at) + mark + words.slice(at)
  })

const whole = fc.oneof(fc.constantFrom(...ordinary), fc.constantFrom(...imitations))
const joined = fc.tuple(whole, fc.constantFrom(" ", "\n", "，", ""), whole).map((parts) => parts.join(""))

/** A buyer's words: ordinary ones, imitations of labels, ids, dates and grades, invisible characters inside. */
export const buyersWords = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ordinary) },
  whole,
  joined,
  sprinkled(whole)
)

export const phrases = fc.array(
  fc.constantFrom("质量很好", "洗完热热的", "安装很快", "监控蛮细心", "做工不错"),
  { maxLength: 3 }
)
export const titles = fc.constantFrom(
  "夜光项链 女款 锁骨链",
  "【优惠价】【直播间】小欢洗内衣洗衣机洗烘一体机",
  "订单号：好评送礼 手链",
  "星空手链 情侣款 (2条装)"
)
export const nicks = fc.constantFrom("c**", "王**", "n**y", "t***8", "***", "小鹿***妈")

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length - 1, maxLength: length - 1 }).map((rest) => `4${rest.join("")}`)
export const orderIds = digits(19)
export const feedIds = digits(13)
export const itemIds = digits(12)

const two = (value: number) => String(value).padStart(2, "0")
/** Moments of 2026 in China, `YYYY-MM-DD HH:MM:SS`. */
export const moments = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(23), fc.nat(59), fc.nat(59))
  .map(
    ([month, day, hour, minute, second]) =>
      `2026-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`
  )
export const isoOf = (moment: string, seconds = true): string =>
  `${moment.slice(0, 10)}T${seconds ? moment.slice(11) : `${moment.slice(11, 16)}:00`}+08:00`

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")

/** What the contract says of a text that stands for none. */
export const emptied = (text: string): string => (/^此用户没有填写评价[。！]?$/.test(text) ? "" : text.trim())
