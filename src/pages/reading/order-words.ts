import type { OrderStatus } from "../../rows"

const statuses: [RegExp, OrderStatus][] = [
  [/^等待买家付款/, "waiting-payment"],
  [/^(?:买家已付款|等待(?:卖家|商家)?发货|待发货)/, "waiting-shipment"],
  [/^(?:卖家已发货|商家已发货|已发货|等待买家确认)/, "shipped"],
  [/^交易成功/, "success"],
  [/^交易关闭/, "closed"]
]

/** The platform's words for where an order stands; unknown words stay unknown. */
export const statusOf = (text: string): OrderStatus =>
  statuses.find(([pattern]) => pattern.test(text))?.[1] ?? "unknown"

/** True for words about money or goods going back, such as 退款成功 and 请卖家处理. */
export const isRefund = (text: string): boolean =>
  /退款|退货|换货|请卖家处理|请商家处理|维权|仲裁|纠纷/.test(text)

/** A sub-order's property with its name, such as 颜色分类：银色. */
export const property = (name: string, value: string): string => {
  const bare = name.trim().replace(/[:：]$/, "")
  return bare ? `${bare}：${value.trim()}` : value.trim()
}
