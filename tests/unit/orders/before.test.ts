/** Before anybody complains: early signs, and answers that solved cases have prepared. */
import { describe, expect, it } from "vitest"
import { earlySigns } from "../../../src/orders/early-signs"
import type { OrderState } from "../../../src/orders/order"
import { preparedAnswers } from "../../../src/orders/prepared-answers"
import { defaultRules } from "../../../src/rules/rules"
import { DAY } from "../../../src/rules/time"
import { at, caseOf, item, order } from "./support"

const seen = "2026-11-18T10:00:00"
const now = at("2026-11-20T10:00:00")
const none = new Set<string>()
const waiting = [1, 2, 3].map((number) => order([seen, { orderId: `450000000000001100${number}` }]))
const signs = (...parameters: Parameters<typeof earlySigns>) =>
  earlySigns(...parameters).map(({ kind, orderIds, say }) => [kind, orderIds.length, say.step, say.reason])

describe("early signs", () => {
  it("show a refund request until the order is closed", () => {
    const items = [item({ refund: "请卖家处理" })]
    expect(signs([order([seen, { status: "shipped", items }])], none, defaultRules, now)).toEqual([
      ["refund-request", 1, "refund-sent", null]
    ])
    expect(signs([order([seen, { items }])], none, defaultRules, now)).toEqual([
      ["refund-request", 1, "refund-unsent", null]
    ])
    expect(signs([order([seen, { status: "success", items }])], none, defaultRules, now)).toEqual([
      ["refund-request", 1, "refund-received", null]
    ])
    expect(signs([order([seen, { status: "closed", items }])], none, defaultRules, now)).toEqual([])
  })

  it("show a parcel that is long on its way, to the millisecond of the rule", () => {
    const sent = order([seen, { status: "shipped" }])
    const slow = at("2026-11-25T10:00:00")
    expect(signs([sent], none, defaultRules, slow - 1)).toEqual([])
    expect(signs([sent], none, defaultRules, slow)).toEqual([["stalled-parcel", 1, "stalled-parcel", null]])
    const arrived = order([seen, { status: "shipped" }], ["2026-11-22T10:00:00", { status: "success" }])
    expect(signs([arrived], none, defaultRules, slow)).toEqual([])
  })

  it("show an item without stock, once, with all who wait for it", () => {
    const empty = new Set(["680000000001"])
    expect(signs(waiting, empty, defaultRules, now)).toEqual([
      ["out-of-stock", 3, "late-shipment", "out-of-stock"]
    ])
    expect(earlySigns(waiting, empty, defaultRules, now)[0]?.since).toBe(at("2026-11-18T09:00:00"))
    expect(signs(waiting, empty, defaultRules, at(seen))).toHaveLength(1)
  })

  it("show an item of which several are late, never fewer than the rule says, never over two shops", () => {
    expect(signs(waiting, none, defaultRules, now)).toEqual([["late-item", 3, "late-shipment", null]])
    expect(signs(waiting.slice(1), none, defaultRules, now)).toEqual([])
    const split = waiting.map((state, index) => (index === 0 ? { ...state, shop: "另一家" } : state))
    expect(signs(split, none, defaultRules, now)).toEqual([])
  })
})

describe("a sign that was spoken of", () => {
  const asked = order([seen, { status: "shipped", items: [item({ refund: "请卖家处理" })] }])

  it("is not told twice, until the page says something new", () => {
    const told = { ...asked, spokeOf: { refund: "请卖家处理" } }
    expect(signs([told], none, defaultRules, now)).toEqual([])
    const further = { ...told, order: { ...told.order, items: [item({ refund: "待买家退货" })] } }
    expect(signs([further], none, defaultRules, now)).toHaveLength(1)
  })

  it("comes again where the parcel still has not arrived a week after", () => {
    const sent = order([seen, { status: "shipped" }])
    const stalledAt = at("2026-11-26T10:00:00")
    const told = { ...sent, spokeOf: { stalledAt } }
    const next = stalledAt + defaultRules.stalledDays * DAY
    expect(signs([told], none, defaultRules, next - 1)).toEqual([])
    expect(signs([told], none, defaultRules, next)).toHaveLength(1)
  })
})

describe("parcels that no courier collects", () => {
  const told = waiting.map(
    (state): OrderState => ({
      ...state,
      told: { at: 0, until: at("2026-11-21T18:00:00"), reason: "courier" }
    })
  )

  it("are a sign once several buyers were told so, and no other sign besides", () => {
    expect(signs(told, none, defaultRules, now)).toEqual([["waiting-courier", 3, "late-shipment", "courier"]])
    expect(signs(told.slice(1), none, defaultRules, now)).toEqual([])
    const gone = told.map((state) => ({ ...state, order: { ...state.order, status: "shipped" as const } }))
    expect(signs(gone, none, defaultRules, now)).toEqual([])
  })
})

describe("prepared answers", () => {
  const page = { itemId: "680000000001", fixedText: "需要先吸收自然光或灯光，再到暗处才会发光。" }
  const way = "您先把它放在灯下照十分钟，再到暗处看，就会亮了。"
  const solved = { type: "solved", cause: "不会用" } as const
  const sentTo =
    (...texts: string[]) =>
    () =>
      texts.map((text, index) => ({ at: at(seen) + index, text }))

  it("ask first, then tell the way of the page and the words that helped", () => {
    const cases = [caseOf({}, solved, { type: "confirmed" }), caseOf({ feedId: "1188800000002" }, solved)]
    const [answer, ...rest] = preparedAnswers(page, cases, sentTo("好的呢", way))
    expect(rest).toEqual([])
    expect(answer).toMatchObject({ kind: "usage", solved: 2, confirmed: 1 })
    expect(answer?.ask.zh).toContain("哪一步")
    expect(answer?.ways).toEqual([
      { text: page.fixedText, from: "page", times: 0 },
      { text: way, from: "message", times: 2 }
    ])
  })

  it("know warranty apart", () => {
    const cases = [caseOf({}, { type: "solved", cause: "质量" })]
    const answers = preparedAnswers(
      { ...page, fixedText: "" },
      cases,
      sentTo("寄回来我们修好再寄给您，运费我们出。")
    )
    expect(answers.map(({ kind }) => kind)).toEqual(["warranty"])
  })

  it.each([
    ["nothing is solved", [caseOf({})], way],
    ["it is another item", [caseOf({ itemId: "680000000002" }, solved)], way],
    ["the buyer was forgotten", [caseOf({}, solved, { type: "forgotten" })], way],
    ["the words speak of the review", [caseOf({}, solved)], "麻烦您方便的时候看看能不能改一下评价"],
    ["they were one buyer's", [caseOf({}, solved)], "李女士您好，给您补发一条，明天中午前寄出"],
    ["they name a day", [caseOf({}, solved)], "您放灯下照十分钟，周五之前不亮再找我们"],
    ["they hand out money", [caseOf({}, solved)], "您照十分钟试试，另外退您 5 元当作补偿"],
    ["they are in somebody's name", [caseOf({}, solved)], "我是小林，您先把它放在灯下照十分钟"],
    ["the words carry a number of one buyer", [caseOf({}, solved)], "您的订单 4500000000000011001 已经补发了"]
  ])("make nothing up where %s", (_, cases, text) => {
    expect(preparedAnswers({ ...page, fixedText: "" }, cases, sentTo(text))).toEqual([])
  })

  it("never take words that were written after it was solved", () => {
    const late = () => [{ at: at("2026-12-18T10:00:00"), text: way }]
    expect(preparedAnswers({ ...page, fixedText: "" }, [caseOf({}, solved)], late)).toEqual([])
  })
})
