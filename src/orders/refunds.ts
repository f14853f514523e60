/** Money or goods on their way back: what an order's own words say about it. */
import type { Order } from "../rows"

export interface RefundUnderWay {
  readonly subOrderId: string
  readonly title: string
  /** The page's own words, such as 请卖家处理. */
  readonly words: string
}

/** Words after which nothing is asked of anybody any more, or that are only a link to what was. */
const over =
  /(?:退款|退货|换货|维权|售后|纠纷|仲裁)(?:已|已经)?(?:成功|关闭|完成|完结|结束|取消|撤销)|^(?:卖家|商家)?(?:已|已经)退款|(?:撤销|取消)了?(?:退款|退货|换货|售后)|^查看(?:退款|退货|售后)/

/** The parts of the order that the buyer wants back; words that are not known to be an end count as under way. */
export function refundsUnderWay(order: Order): RefundUnderWay[] {
  return order.items.flatMap(({ subOrderId, title, refund }) =>
    refund !== null && refund.trim() !== "" && !over.test(refund.trim())
      ? [{ subOrderId, title, words: refund }]
      : []
  )
}

/** Something was wanted back, and nothing of it is under way any more. */
export function refundsEnded(order: Order): boolean {
  return (
    order.items.some(({ refund }) => refund !== null && over.test(refund.trim())) &&
    refundsUnderWay(order).length === 0
  )
}
