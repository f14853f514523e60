/**
 * The causes of complaints: the vocabulary that judging, cases, wording and the desk share.
 * Adding a cause is adding one entry here; the compiler then asks each room for what it owes it.
 */
import type { Remedy } from "./remedies"

export type CauseClass = "物流" | "产品" | "服务" | "其他"

interface CauseEntry {
  readonly class: CauseClass
  readonly english: string
  /** The item's page could have prevented it: solving such a case asks for a listing fix (0-25). */
  readonly preventable: boolean
  /** Remedies that fit, best first: money for money, exchange for flawed goods, attention for lack of it. */
  readonly remedies: readonly Remedy[]
  /** What buyers write when this is the cause. Made up. */
  readonly examples: readonly [string, string, ...string[]]
}

export const causes = {
  物流: {
    class: "物流",
    english: "Delivery",
    preventable: false,
    remedies: ["reship", "refund", "partial-refund"],
    examples: ["物流太差了", "快递不行"]
  },
  发货慢: {
    class: "物流",
    english: "Slow shipping",
    preventable: false,
    remedies: ["partial-refund", "free-shipping-next", "coupon", "refund"],
    examples: ["等了一个星期才发货", "物流慢得离谱"]
  },
  快递态度: {
    class: "物流",
    english: "Courier's manner",
    preventable: false,
    remedies: ["free-shipping-next", "coupon", "partial-refund"],
    examples: ["快递员不送上门还骂人", "没经过我同意就放驿站签收了"]
  },
  破损: {
    class: "物流",
    english: "Damaged on the way",
    preventable: false,
    remedies: ["reship", "refund", "partial-refund", "exchange"],
    examples: ["收到的时候瓶子碎了", "漏了一箱子都是油"]
  },
  包装: {
    class: "物流",
    english: "Poor packing",
    preventable: false,
    remedies: ["partial-refund", "reship", "free-shipping-next"],
    examples: ["就一个塑料袋装着,盒子都压扁了", "包装太简陋"]
  },
  少发漏发: {
    class: "物流",
    english: "Missing or wrong parts",
    preventable: false,
    remedies: ["reship", "partial-refund", "refund", "exchange"],
    examples: ["少发了一对耳堵", "要的黑色发来白色"]
  },
  产品: {
    class: "产品",
    english: "Product",
    preventable: false,
    remedies: ["exchange", "refund", "partial-refund"],
    examples: ["东西不行", "产品不满意"]
  },
  质量: {
    class: "产品",
    english: "Quality",
    preventable: false,
    remedies: ["exchange", "refund", "repair", "reship", "partial-refund"],
    examples: ["戴了两天就断了", "线头很多,做工粗糙"]
  },
  尺寸: {
    class: "产品",
    english: "Size",
    preventable: true,
    remedies: ["exchange", "refund", "partial-refund"],
    examples: ["按尺码表买的还是小了", "尺寸和标的不一样"]
  },
  色差: {
    class: "产品",
    english: "Colour",
    preventable: true,
    remedies: ["exchange", "refund", "partial-refund"],
    examples: ["颜色和图片差太多", "实物发灰,色差大"]
  },
  气味: {
    class: "产品",
    english: "Smell",
    preventable: false,
    remedies: ["exchange", "refund", "explain-use", "partial-refund"],
    examples: ["一打开很刺鼻", "洗了三遍还有味道"]
  },
  与描述不符: {
    class: "产品",
    english: "Not as described",
    preventable: true,
    remedies: ["explain-use", "reship", "refund", "exchange", "partial-refund"],
    examples: ["我收到的这个是没有夜光的!", "说是纯棉,标签上写的化纤"]
  },
  假货: {
    class: "产品",
    english: "Fake or used",
    preventable: false,
    remedies: ["refund", "exchange"],
    examples: ["拆过封的,像别人退回来的", "和专柜的不一样,假的"]
  },
  不会用: {
    class: "产品",
    english: "Hard to use",
    preventable: true,
    remedies: ["explain-use", "reship", "exchange", "refund"],
    examples: ["说明书看不懂,装不上", "不知道怎么调时间"]
  },
  仅期待不符: {
    class: "产品",
    english: "Expectation only",
    preventable: false,
    remedies: ["explain-use", "refund", "exchange"],
    examples: ["没有想象中的好看", "东西没问题,就是不是我想要的感觉"]
  },
  仅发泄: {
    class: "产品",
    english: "Venting only",
    preventable: false,
    remedies: ["explain-use"],
    examples: ["面单电话都写错,算了不说了", "下次仔细点吧,懒得退了"]
  },
  服务: {
    class: "服务",
    english: "Service",
    preventable: false,
    remedies: ["coupon", "free-shipping-next", "membership"],
    examples: ["服务太差", "售前售后两个样"]
  },
  客服态度: {
    class: "服务",
    english: "Staff's manner",
    preventable: false,
    remedies: ["free-shipping-next", "coupon", "membership"],
    examples: ["问了半天没人理", "客服说话很冲"]
  },
  保修: {
    class: "服务",
    english: "After-sales",
    preventable: false,
    remedies: ["repair", "exchange", "refund", "partial-refund"],
    examples: ["坏了不给修", "退货推来推去"]
  },
  "缺货/虚假发货": {
    class: "服务",
    english: "Out of stock or false shipping",
    preventable: false,
    remedies: ["refund", "reship", "partial-refund", "coupon"],
    examples: ["点了发货四天没动静,其实没货", "付了款才说没货"]
  },
  "价格/降价": {
    class: "服务",
    english: "Price",
    preventable: false,
    remedies: ["partial-refund", "coupon", "refund"],
    examples: ["刚买就降了二十块", "不值这个价"]
  },
  赠品: {
    class: "服务",
    english: "Gift",
    preventable: false,
    remedies: ["reship", "coupon", "partial-refund"],
    examples: ["说好的赠品没有", "赠品是坏的"]
  },
  其他: {
    class: "其他",
    english: "Other",
    preventable: false,
    remedies: ["exchange", "refund", "partial-refund"],
    examples: ["不好", "不推荐买"]
  }
} as const satisfies Record<string, CauseEntry>

export type Cause = keyof typeof causes
export const causeNames = Object.keys(causes) as Cause[]

/** The entry of a cause, or of 其他 for the shop's own words. */
export function causeEntry(cause: string | null): CauseEntry {
  return cause !== null && Object.hasOwn(causes, cause) ? causes[cause as Cause] : causes.其他
}
