/** The remedies as a buyer hears them. */
import type { Remedy } from "../remedies"

export const remedyNames: Readonly<Record<Remedy, { chinese: string; english: string }>> = {
  "explain-use": { chinese: "教用法", english: "explanation" },
  exchange: { chinese: "换货", english: "exchange" },
  refund: { chinese: "退款", english: "refund" },
  reship: { chinese: "补发", english: "replacement" },
  repair: { chinese: "维修", english: "repair" },
  "partial-refund": { chinese: "部分退款", english: "partial refund" },
  "free-shipping-next": { chinese: "下次包邮", english: "free shipping next time" },
  coupon: { chinese: "优惠券", english: "coupon" },
  membership: { chinese: "升级会员", english: "membership" }
}
