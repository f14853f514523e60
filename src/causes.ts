/**
 * The causes of complaints: the vocabulary that judging, cases, wording and the desk share.
 * Adding a cause is adding one entry here; the compiler then asks each room for what it owes it. How buyers say it stands
 * with the patterns that hear it (reviews/causes/): a seller's page loads this file, and needs no examples.
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
}

export const causes = {
  物流: {
    class: "物流",
    english: "Delivery",
    preventable: false,
    remedies: ["reship", "refund", "partial-refund"]
  },
  发货慢: {
    class: "物流",
    english: "Slow shipping",
    preventable: false,
    remedies: ["partial-refund", "free-shipping-next", "coupon", "refund"]
  },
  快递态度: {
    class: "物流",
    english: "Courier's manner",
    preventable: false,
    remedies: ["free-shipping-next", "coupon", "partial-refund"]
  },
  破损: {
    class: "物流",
    english: "Damaged on the way",
    preventable: false,
    remedies: ["reship", "refund", "partial-refund", "exchange"]
  },
  包装: {
    class: "物流",
    english: "Poor packing",
    preventable: false,
    remedies: ["partial-refund", "reship", "free-shipping-next"]
  },
  少发漏发: {
    class: "物流",
    english: "Missing or wrong parts",
    preventable: false,
    remedies: ["reship", "partial-refund", "refund", "exchange"]
  },
  产品: {
    class: "产品",
    english: "Product",
    preventable: false,
    remedies: ["exchange", "refund", "partial-refund"]
  },
  质量: {
    class: "产品",
    english: "Quality",
    preventable: false,
    remedies: ["exchange", "refund", "repair", "reship", "partial-refund"]
  },
  尺寸: {
    class: "产品",
    english: "Size",
    preventable: true,
    remedies: ["exchange", "refund", "partial-refund"]
  },
  色差: {
    class: "产品",
    english: "Colour",
    preventable: true,
    remedies: ["exchange", "refund", "partial-refund"]
  },
  气味: {
    class: "产品",
    english: "Smell",
    preventable: false,
    remedies: ["exchange", "refund", "explain-use", "partial-refund"]
  },
  与描述不符: {
    class: "产品",
    english: "Not as described",
    preventable: true,
    remedies: ["explain-use", "reship", "refund", "exchange", "partial-refund"]
  },
  假货: {
    class: "产品",
    english: "Fake or used",
    preventable: false,
    remedies: ["refund", "exchange"]
  },
  不会用: {
    class: "产品",
    english: "Hard to use",
    preventable: true,
    remedies: ["explain-use", "reship", "exchange", "refund"]
  },
  仅期待不符: {
    class: "产品",
    english: "Expectation only",
    preventable: false,
    remedies: ["explain-use", "refund", "exchange"]
  },
  仅发泄: {
    class: "产品",
    english: "Venting only",
    preventable: false,
    remedies: ["explain-use"]
  },
  服务: {
    class: "服务",
    english: "Service",
    preventable: false,
    remedies: ["coupon", "free-shipping-next", "membership"]
  },
  客服态度: {
    class: "服务",
    english: "Staff's manner",
    preventable: false,
    remedies: ["free-shipping-next", "coupon", "membership"]
  },
  保修: {
    class: "服务",
    english: "After-sales",
    preventable: false,
    remedies: ["repair", "exchange", "refund", "partial-refund"]
  },
  "缺货/虚假发货": {
    class: "服务",
    english: "Out of stock or false shipping",
    preventable: false,
    remedies: ["refund", "reship", "partial-refund", "coupon"]
  },
  "价格/降价": {
    class: "服务",
    english: "Price",
    preventable: false,
    remedies: ["partial-refund", "coupon", "refund"]
  },
  赠品: {
    class: "服务",
    english: "Gift",
    preventable: false,
    remedies: ["reship", "coupon", "partial-refund"]
  },
  其他: {
    class: "其他",
    english: "Other",
    preventable: false,
    remedies: ["exchange", "refund", "partial-refund"]
  }
} as const satisfies Record<string, CauseEntry>

export type Cause = keyof typeof causes
export const causeNames = Object.keys(causes) as Cause[]

/** The entry of a cause, or of 其他 for the shop's own words. */
export function causeEntry(cause: string | null): CauseEntry {
  return cause !== null && Object.hasOwn(causes, cause) ? causes[cause as Cause] : causes.其他
}
