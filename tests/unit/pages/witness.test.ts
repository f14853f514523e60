import { describe, expect, test } from "vitest"
import { type Answer, readPage, rowsFromAnswer } from "../../../src/pages"
import { Order, Review } from "../../../src/rows"
import { mainOrder } from "../../seller-backend/answers/orders"
import { reviewRow } from "../../seller-backend/answers/reviews"
import { addresses, documentOf, fileOf } from "./pages-on-disk"

const api = "mtop.rm.sellercenter.list.data.pc"
const china = (time: string) => Date.parse(`${time}+08:00`)

/** What the page was answered for the first row of the sample. */
const told = {
  feedId: "1301250188001",
  orderId: "4500000000000021001",
  buyer: "c**",
  item: { id: "680000000001", title: "夜光项链 女款 锁骨链" },
  text: "我收到的这个是没有夜光的!",
  postedAt: china("2026-11-02T21:07:44.001"),
  grade: null,
  sentiment: "negative" as const,
  phrases: [],
  media: [],
  append: null,
  reply: null
}
const body = (...rows: unknown[]) =>
  JSON.stringify({ api, ret: ["SUCCESS::调用成功"], data: { data: { dataSource: rows } } })
const answer = (given: Partial<typeof told> = {}): Answer => {
  const rows = rowsFromAnswer(api, body(reviewRow({ ...told, ...given }, false)))
  if ("error" in rows) throw new Error(rows.error)
  return rows
}

function read(answers: Answer[], change = (html: string) => html) {
  const document = documentOf(change(fileOf("qianniu-reviews", "sample.html")))
  return readPage(addresses["qianniu-reviews"], document, { answers })?.reading
}

describe("an answer is read as hostile data", () => {
  test("rows become reviews: strings for ids, the moment to the second, 此用户没有填写评价 as nothing", () => {
    const rows = rowsFromAnswer(api, body(reviewRow({ ...told, text: "" }, false)))
    expect(rows).toMatchObject({
      reviews: [
        {
          orderIds: [told.orderId, told.orderId],
          review: { text: "", itemId: "680000000001", postedAt: "2026-11-02T21:07:44+08:00" }
        }
      ]
    })
    expect("reviews" in rows && Review.parse(rows.reviews[0]?.review)).toBeTruthy()
  })

  test("a number that has lost digits is no id, and a row that does not fit is left out", () => {
    const rounded = {
      ...reviewRow(told, false),
      orderInfo: { mainOrderId: Number("4500000000000021001"), orderId: null }
    }
    expect(rowsFromAnswer(api, body(rounded))).toMatchObject({
      reviews: [{ orderIds: [], review: { orderId: null } }]
    })
    expect(rowsFromAnswer(api, body(null, 7, { rateContent: {} }, reviewRow(told, false)))).toMatchObject({
      reviews: { length: 1 }
    })
  })

  test("what is too large, of another call, refused or no JSON at all is an error", () => {
    const hostile = [
      "",
      "null",
      "[]",
      "{",
      `{"ret":["FAIL_SYS_TOKEN_EMPTY"],"data":{"data":{"dataSource":[]}}}`,
      '{"__proto__":{"ret":[]}}'
    ]
    for (const words of hostile) expect(rowsFromAnswer(api, words)).toHaveProperty("error")
    expect(rowsFromAnswer(api, " ".repeat(4_000_001))).toHaveProperty("error")
    expect(rowsFromAnswer("mtop.other", body())).toHaveProperty("error")
    expect(rowsFromAnswer("asyncSold", body())).toHaveProperty("error")
  })

  test("orders of asyncSold keep the id that is a string", () => {
    const order = mainOrder({
      orderId: "4500000000000031002",
      buyer: "c**",
      createdAt: china("2026-11-17T21:40:00"),
      statusText: "交易成功",
      paid: "1060.60",
      postage: "0.00",
      flag: 0,
      items: [
        {
          subOrderId: "4500000000000031003",
          title: "夜光项链",
          sku: [{ name: "颜色分类", value: "金色" }],
          quantity: 2,
          price: "15.80",
          refund: "退款成功"
        }
      ]
    })
    const rows = rowsFromAnswer("asyncSold", JSON.stringify({ mainOrders: [order, { id: 1 }] }))
    expect(rows).toMatchObject({
      orders: [
        {
          orderId: "4500000000000031002",
          paidCents: 106060,
          items: [
            {
              subOrderId: "4500000000000031003",
              sku: "颜色分类：金色",
              quantity: 2,
              priceCents: 1580,
              refund: "退款成功"
            }
          ]
        }
      ]
    })
    expect("orders" in rows && Order.parse(rows.orders[0])).toBeTruthy()
  })
})

describe("two witnesses", () => {
  test("agreeing, the answer fills what the screen does not show", () => {
    const change = (html: string) => html.replace('<div class="rate-time">主评ID：1301250188001</div>', "")
    expect(read([], change)?.rows[0]).toMatchObject({ feedId: null, postedAt: "2026-11-02T21:07:00+08:00" })
    expect(read([answer()], change)?.rows[0]).toMatchObject({
      feedId: told.feedId,
      postedAt: "2026-11-02T21:07:44+08:00",
      grade: "neutral",
      replyDaysLeft: 14
    })
  })

  test("a text that the screen cuts is whole in the answer", () => {
    const cut = (html: string) => html.replace(told.text, "我收到的这个是没有…")
    expect(read([answer()], cut)?.rows[0]).toMatchObject({ text: told.text })
  })

  test("an answer about other orders changes nothing", () => {
    expect(read([answer({ orderId: "4500000000000099999" })])).toEqual(read([]))
  })

  test("disagreeing about minute, buyer, text or id, the row is unreadable", () => {
    for (const given of [
      { text: "很好" },
      { buyer: "d**" },
      { postedAt: told.postedAt + 60_000 },
      { feedId: "1301250188999" }
    ]) {
      const reading = read([answer(given)])
      expect(reading?.unreadable, JSON.stringify(given)).toEqual([
        { row: 0, field: "row", reason: "witnesses disagree" }
      ])
      expect(reading).toMatchObject({ health: "ok", rows: { length: 2 } })
    }
  })

  test("when most of the page is contradicted, it counts as changed", () => {
    const lies = ["4500000000000021001", "4500000000000021002"].map((orderId) =>
      answer({ orderId, text: "假的" })
    )
    expect(read(lies)).toMatchObject({ health: "changed", rows: { length: 1 } })
  })

  test("two reviews of one order that tell the same are not mixed up", () => {
    const change = (html: string) => html.replace('<div class="rate-time">主评ID：1301250188001</div>', "")
    expect(read([answer(), answer({ feedId: "1301250188777" })], change)?.rows[0]).toMatchObject({
      feedId: null
    })
  })
})
