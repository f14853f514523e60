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

  test("one that it offers to unfold is whole with the answer, and not read without it", () => {
    const folded = (html: string) =>
      html.replace(`<span>${told.text}</span>`, "<span>我收到的这个是没有…</span><a role='button'>展开</a>")
    expect(read([answer()], folded)).toMatchObject({ rows: [{ text: told.text }, {}, {}], unreadable: [] })
    expect(read([], folded)).toMatchObject({
      rows: { length: 2 },
      unreadable: [{ row: 0, field: "text", reason: "the text is cut" }]
    })
    expect(read([answer({ text: "别的话" })], folded)?.rows).toHaveLength(2)
  })

  test("a later comment and a reading by the platform that only the answer has are filled in", () => {
    const append = { text: "戴了三天，掉色", afterDays: 3, postedAt: null, media: [], reply: null }
    const pending = (html: string) => html.replace("负面评价", "情感识别中")
    expect(read([answer({ append } as never)], pending)?.rows[0]).toMatchObject({
      sentiment: "negative",
      append: { text: "戴了三天，掉色", afterDays: 3, postedAt: null }
    })
  })

  test("an answer about another item of the same order says nothing of this row", () => {
    const other = { item: { id: "680000000009", title: "星空手链" }, feedId: "1301250188777", text: "另一件" }
    expect(read([answer(other)])).toEqual(read([]))
  })

  test("an answer about other orders changes nothing", () => {
    expect(read([answer({ orderId: "4500000000000099999" })])).toEqual(read([]))
  })

  test("disagreeing about any field that both say, the row is unreadable, and the field is named", () => {
    const item = { ...told.item, title: "别的商品" }
    for (const [field, given] of [
      ["text", { text: "很好" }],
      ["buyer", { buyer: "d**" }],
      ["postedAt", { postedAt: told.postedAt + 60_000 }],
      ["feedId", { feedId: "1301250188999" }],
      ["itemTitle", { item }],
      ["sentiment", { sentiment: "positive" as never }]
    ] as const) {
      const reading = read([answer(given)])
      expect(reading?.unreadable, JSON.stringify(given)).toEqual([
        { row: 0, field, reason: "witnesses disagree" }
      ])
      expect(reading).toMatchObject({ health: "ok", rows: { length: 2 } })
    }
  })

  test("a later comment on the screen that the answer does not know is a contradiction", () => {
    const second = { orderId: "4500000000000021002", feedId: "1301250188002", buyer: "王**" }
    const same = {
      ...second,
      text: "链子很细，做工不错，包装也用心",
      postedAt: china("2026-11-01T09:30:05"),
      sentiment: "positive" as never
    }
    expect(read([answer(same)])?.unreadable).toEqual([
      { row: 1, field: "append", reason: "witnesses disagree" }
    ])
  })

  test("orders disagree by status, paid amount, price and number of pieces too", () => {
    const html = fileOf("qianniu-orders", "sample.html")
    const screen = readPage(addresses["qianniu-orders"], documentOf(html))?.reading.rows[0] as Order
    const orders = (change: object, item: object = {}): Answer[] => {
      const [first, ...rest] = screen.items
      return [
        {
          orders: [
            { ...screen, ...change, items: [{ ...first, ...item } as Order["items"][number], ...rest] }
          ]
        }
      ]
    }
    const unreadable = (answers: Answer[]) =>
      readPage(addresses["qianniu-orders"], documentOf(html), { answers })?.reading.unreadable
    expect(unreadable(orders({}))).toEqual([])
    const twice: Answer[] = [{ orders: [{ ...screen, items: [...screen.items, ...screen.items] }] }]
    const lies: [string, Answer[]][] = [
      ["status", orders({ status: "closed" })],
      ["paidCents", orders({ paidCents: 1 })],
      ["items.priceCents", orders({}, { priceCents: 1 })],
      ["items.quantity", orders({}, { quantity: 99 })],
      ["items", twice]
    ]
    for (const [field, answers] of lies)
      expect(unreadable(answers), field).toEqual([{ row: 0, field, reason: "witnesses disagree" }])
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
