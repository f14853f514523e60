/** What made-up buyers write and made-up clerks note, by cause. Blanks are filled by number, so that few sentences make many. */
import type { Cause } from "../../src/causes"

export interface MadeUpItem {
  readonly itemId: string
  readonly title: string
  /** What is mostly wrong with it. */
  readonly causes: readonly [Cause, ...Cause[]]
}

const kinds: readonly (readonly [string, readonly [Cause, ...Cause[]]])[] = [
  ["夜光项链 女款 锁骨链", ["与描述不符", "质量", "发货慢"]],
  ["碎钻耳钉 925 银针", ["少发漏发", "质量", "赠品"]],
  ["羊毛围巾 加厚", ["色差", "破损", "气味"]],
  ["夜光手链 星月款", ["尺寸", "质量", "与描述不符"]],
  ["雾面发圈 五只装", ["包装", "发货慢", "少发漏发"]],
  ["珍珠发夹 复古", ["质量", "快递态度", "价格/降价"]],
  ["帆布包 大容量", ["尺寸", "色差", "客服态度"]],
  ["保温杯 316 不锈钢", ["破损", "不会用", "气味"]]
]
const colours = ["银色", "燕麦色", "雾蓝", "米白", "墨绿", "玫瑰金"]

/** Sixty items, each with a number as the platform gives them. */
export const items: readonly MadeUpItem[] = Array.from({ length: 60 }, (_, index) => {
  const [name, causes] = kinds[index % kinds.length] as (typeof kinds)[number]
  const model = Math.floor(index / kinds.length)
  return {
    itemId: String(680_000_000_000 + index),
    title: `${name} ${colours[model % colours.length]}${model > 0 ? ` ${model + 1} 号` : ""}`,
    causes
  }
})

/** `{n}` is a number of days, parts or centimetres. */
export const complaints: Partial<Record<Cause, readonly string[]>> = {
  与描述不符: [
    "我收到的这个是没有夜光的！等了 {n} 天才到",
    "和页面上写的不一样，差了 {n} 处",
    "说是纯银，戴 {n} 天就发黑了"
  ],
  质量: ["戴了 {n} 天就断了", "才用 {n} 天，链扣太松掉了", "线头很多，做工粗糙，洗 {n} 次就坏"],
  发货慢: ["等了 {n} 天才发货", "物流慢得离谱，{n} 天没动静"],
  少发漏发: ["少发了 {n} 对耳堵，问了没人理", "拍了 {n} 件只收到一件"],
  赠品: ["说好的赠品没有，问了 {n} 次", "赠品是坏的，才 {n} 天"],
  色差: ["颜色和图片差太多，问了 {n} 个人都说不像", "实物发灰，色差大，放了 {n} 天更明显"],
  破损: ["收到的时候已经碎了 {n} 块", "袋子破了，有 {n} 块脏的地方"],
  气味: ["一打开很刺鼻，晾了 {n} 天还有味道"],
  尺寸: ["按尺码表买的，还是小了 {n} 厘米", "比标的短 {n} 厘米，戴不上"],
  包装: ["就一个塑料袋装着，盒子压扁了 {n} 个角"],
  快递态度: ["快递放门口就走，打了 {n} 次电话都不接"],
  "价格/降价": ["刚买 {n} 天就降价了，心里不舒服"],
  客服态度: ["问了 {n} 天没人理，客服说话很冲"],
  不会用: ["说明书看不懂，弄了 {n} 天也装不上"]
}

export const heard = [
  "上班呢，晚上旺旺说",
  "退换太麻烦了，能补一个就行",
  "说是送人的，有点着急",
  "照了五分钟，亮了，挺高兴",
  "声音有点生气，先听她说完",
  "说之前问过客服没人回",
  "答应周末再看看"
] as const
export const promised = [
  "补发链扣",
  "补寄一对耳堵",
  "退差价",
  "换一条新的",
  "问厂家什么时候有货",
  "补寄赠品"
] as const
export const clerks = ["小林", "阿秋", "晓雯", "大周"] as const
export const labels = ["老顾客", "等厂家", "要回访"] as const
