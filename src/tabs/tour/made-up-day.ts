/** The day of a shop that does not exist: two reviews and one order, placed before `now`. */
import type { Judgement } from "../../cases/event"
import type { Reading, Review } from "../../rows"
import { DAY, HOUR, toChinaIso } from "../../rules/time"

export const SHOP = "练习小铺"

const leaking = "杯盖拧不紧，放包里漏了一书包"
const brush = "颜色好看，就是少了一把杯刷"

function review(words: Partial<Review> & Pick<Review, "text" | "grade" | "postedAt">): Review {
  return {
    feedId: null,
    orderId: null,
    itemId: null,
    itemTitle: "保温杯 500 毫升 白色",
    buyer: "m**n",
    sentiment: null,
    append: null,
    mediaCount: 0,
    replied: false,
    replyDaysLeft: 20,
    ...words
  }
}

/** What the two pages would have shown. */
export function madeUpDay(now: number): readonly Reading[] {
  const read = { health: "ok" as const, unreadable: [] }
  return [
    {
      page: "qianniu-reviews",
      ...read,
      total: 2,
      rows: [
        review({
          text: brush,
          grade: "good",
          postedAt: toChinaIso(now - 5 * HOUR),
          orderId: "1000000000000000102",
          buyer: "周**"
        }),
        review({
          text: leaking,
          grade: "bad",
          postedAt: toChinaIso(now - 3 * DAY),
          orderId: "1000000000000000101"
        })
      ]
    },
    {
      page: "qianniu-orders",
      ...read,
      total: 1,
      rows: [
        {
          orderId: "1000000000000000103",
          createdAt: toChinaIso(now - 22 * HOUR),
          buyer: "f**8",
          status: "waiting-shipment",
          statusText: "买家已付款",
          paidCents: 5900,
          items: [
            {
              subOrderId: "1000000000000000103",
              itemId: null,
              title: "保温杯 500 毫升 蓝色",
              sku: null,
              quantity: 1,
              priceCents: 5900,
              refund: null
            }
          ]
        }
      ]
    }
  ]
}

/** What the judge says of the two made-up texts: given here, so that this page need not carry the judge. */
export function judgeMadeUp(text: string): Judgement {
  const cause = text === leaking ? "质量" : "少发漏发"
  const start = text === leaking ? 0 : text.indexOf("就是")
  return {
    unhappy: true,
    score: text === leaking ? 1 : 0.2,
    causes: [cause],
    evidence: [{ start, end: text.length, cause }]
  }
}
