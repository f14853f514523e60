/** Before anybody complains: early signs, and answers that solved cases have prepared. */
import { describe, expect, it } from "vitest"
import { earlySigns } from "../../../src/orders/early-signs"
import { preparedAnswers } from "../../../src/orders/prepared-answers"
import { defaultRules } from "../../../src/rules/rules"
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
      ["refund-request", 1, "return", null]
    ])
    expect(signs([order([seen, { status: "closed", items }])], none, defaultRules, now)).toEqual([])
  })

  it("show a parcel that is long on its way, to the millisecond of the rule", () => {
    const sent = order([seen, { status: "shipped" }])
    const slow = at("2026-11-25T10:00:00")
    expect(signs([sent], none, defaultRules, slow - 1)).toEqual([])
    expect(signs([sent], none, defaultRules, slow)).toEqual([
      ["stalled-parcel", 1, "late-shipment", "courier"]
    ])
    const arrived = order([seen, { status: "shipped" }], ["2026-11-22T10:00:00", { status: "success" }])
    expect(signs([arrived], none, defaultRules, slow)).toEqual([])
  })

  it("show an item without stock, once, with all who wait for it", () => {
    const empty = new Set(["680000000001"])
    expect(signs(waiting, empty, defaultRules, now)).toEqual([
      ["out-of-stock", 3, "out-of-stock", "out-of-stock"]
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
    ["the words carry a number of one buyer", [caseOf({}, solved)], "您的订单 4500000000000011001 已经补发了"]
  ])("make nothing up where %s", (_, cases, text) => {
    expect(preparedAnswers({ ...page, fixedText: "" }, cases, sentTo(text))).toEqual([])
  })

  it("never take words that were written after it was solved", () => {
    const late = () => [{ at: at("2026-12-18T10:00:00"), text: way }]
    expect(preparedAnswers({ ...page, fixedText: "" }, [caseOf({}, solved)], late)).toEqual([])
  })
})
