/** Which order a review belongs to, and what is one conversation. A wrong tie is worse than none. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { conversations, orderOfCase } from "../../../src/orders/conversations"
import { findOrder } from "../../../src/orders/find-order"
import { lastPhoneDay } from "../../../src/orders/last-phone-day"
import { nickLikeness } from "../../../src/orders/nick-likeness"
import { refundsUnderWay } from "../../../src/orders/refunds"
import { defaultRules } from "../../../src/rules/rules"
import { at, caseOf, item, order, review, row } from "./support"

const seen = "2026-11-18T10:00:00"
const first = order([seen, { status: "success" }])
const second = order([
  seen,
  { orderId: "4500000000000011002", status: "success", items: [item({ subOrderId: "4500000000000011003" })] }
])

describe("a review finds its order", () => {
  it("surely by the order's number, or by a part of it", () => {
    expect(findOrder(review({ orderId: "4500000000000011002" }), [first, second])).toEqual([
      { state: second, certainty: 1, exact: true }
    ])
    expect(findOrder(review({ orderId: "4500000000000011003" }), [first, second])[0]?.state).toBe(second)
  })

  it("never another one than it names", () => {
    expect(findOrder(review({ orderId: "4500000000000099999" }), [first, second])).toEqual([])
  })

  it("else as a candidate by item, nick and time, never as sure", () => {
    const [tie, ...rest] = findOrder(review(), [first])
    expect(rest).toEqual([])
    expect(tie?.exact).toBe(false)
    expect(tie?.certainty).toBeGreaterThan(0.4)
    expect(tie?.certainty).toBeLessThan(1)
    const whole = order([seen, { status: "success", buyer: "小鹿的妈妈" }])
    expect(findOrder(review({ buyer: "小鹿的妈妈" }), [whole])[0]?.certainty).toBe(0.9)
  })

  it("less surely the more orders fit", () => {
    const alone = findOrder(review(), [first])[0]?.certainty as number
    const shared = findOrder(review(), [first, second])
    expect(shared).toHaveLength(2)
    expect(shared[0]?.certainty).toBeCloseTo(alone / 2)
  })

  it.each([
    ["another item", { itemId: "680000000009" }],
    ["another nick", { buyer: "d**" }],
    ["no nick any more", { buyer: "" }],
    ["a review older than the order", { postedAt: "2026-11-18T08:59:00+08:00" }],
    ["a review half a year later", { postedAt: "2027-05-18T08:59:00+08:00" }]
  ])("not with %s", (_, changes) => {
    expect(findOrder(review(changes), [first])).toEqual([])
  })

  it("not with a closed order; with a title where the page shows no item number", () => {
    expect(findOrder(review(), [order([seen, { status: "closed" }])])).toEqual([])
    expect(findOrder(review({ itemId: null }), [first])[0]?.certainty).toBeLessThan(
      findOrder(review(), [first])[0]?.certainty as number
    )
    expect(findOrder(review({ itemId: null, itemTitle: "别的" }), [first])).toEqual([])
  })
})

describe("masked nicks", () => {
  it.each([
    ["c**", "c***y", 0.5],
    ["n**y", "n***y", 0.7],
    ["n**y", "n**x", 0],
    ["c**", "d**", 0],
    ["王**", "王小明", 0.5],
    ["t***8", "tb12348", 0.7],
    ["t***8", "tb12345", 0],
    ["it's_me", "it's_me", 1],
    ["it's_me", "its_me", 0],
    ["***", "c**", 0],
    ["", "", 0]
  ])("%s and %s: %d", (one, other, likeness) => {
    expect(nickLikeness(one, other)).toBe(likeness)
    expect(nickLikeness(other, one)).toBe(likeness)
  })
})

describe("a refund under way", () => {
  it.each(["请卖家处理", "退款中", "退款待处理", "退货退款处理中", "换货处理中"])("%s is", (refund) => {
    expect(refundsUnderWay(row({ items: [item({ refund })] }))).toHaveLength(1)
  })
  it.each(["退款成功", "退款关闭", "退款已关闭", "售后完成", "买家已撤销退款申请", "", " ", null])(
    "%s is none",
    (refund) => {
      expect(refundsUnderWay(row({ items: [item({ refund })] }))).toEqual([])
    }
  )
})

describe("one conversation", () => {
  const one = caseOf({ orderId: "4500000000000011002", feedId: "1188800000001" })
  const part = caseOf({ orderId: "4500000000000011003", feedId: "1188800000002" })
  const stranger = caseOf({ feedId: "1188800000003" })

  it("holds all that is open with an order's number, the order and a part of it alike", () => {
    const all = conversations([one, part, stranger], [first, second])
    expect(
      all.map(({ orderId, cases, orders }) => [orderId?.slice(-4) ?? null, cases.length, orders.length])
    ).toEqual([
      ["1001", 0, 1],
      ["1002", 2, 1],
      [null, 1, 0]
    ])
  })

  it("is never made by a masked nick alone, but by a tie that the clerk confirmed", () => {
    expect(conversations([stranger], [first])).toHaveLength(2)
    expect(orderOfCase(stranger, [first])).toBeNull()
    const tied = caseOf({ feedId: stranger.key }, { type: "tied", order: first.orderId })
    expect(conversations([tied], [first])).toHaveLength(1)
    expect(orderOfCase(tied, [first])).toBe(first)
  })

  it("never crosses shops, and says what the buyer wants back", () => {
    const elsewhere = { ...second, shop: "另一家" }
    expect(conversations([one], [elsewhere])).toHaveLength(2)
    expect(orderOfCase(one, [elsewhere])).toBeNull()
    const refunding = order([seen, { items: [item({ refund: "退款中" })] }])
    expect(conversations([], [refunding])[0]?.refunds[0]?.words).toBe("退款中")
  })
})

describe("ties and conversations of any orders", () => {
  const number = fc.integer({ min: 1, max: 4 }).map((last) => `450000000000001100${last}`)
  const nick = fc.constantFrom("c**", "c***y", "d**", "小鹿的妈妈", "")
  const orders = fc
    .uniqueArray(number, { maxLength: 4 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((orderId) =>
          nick.map((buyer) =>
            order([seen, { orderId, buyer, status: "success", items: [item({ subOrderId: orderId })] }])
          )
        )
      )
    )
  const someReview = fc.record({ orderId: fc.option(number), buyer: nick })

  it("are sure only by the number, and never sum up to more than one order", () => {
    fc.assert(
      fc.property(someReview, orders, (changes, list) => {
        const ties = findOrder(review(changes), list)
        for (const { certainty, exact } of ties) {
          expect(certainty).toBeGreaterThan(0)
          expect(certainty === 1).toBe(exact)
        }
        expect(ties.reduce((sum, { certainty }) => sum + certainty, 0)).toBeLessThanOrEqual(1)
      }),
      { seed: 9 }
    )
  })

  it("hold every case and every order once", () => {
    const cases = fc.array(someReview, { maxLength: 4 })
    fc.assert(
      fc.property(cases, orders, (list, states) => {
        const given = list.map((changes, index) => caseOf({ ...changes, feedId: `118880000000${index}` }))
        const all = conversations(given, states)
        expect(
          all
            .flatMap(({ cases }) => cases)
            .map(({ key }) => key)
            .sort()
        ).toEqual(given.map(({ key }) => key).sort())
        expect(new Set(all.flatMap(({ orders }) => orders))).toEqual(new Set(states))
        for (const { orderId, cases } of all) {
          if (orderId === null) expect(cases).toHaveLength(1)
        }
      }),
      { seed: 9 }
    )
  })
})

describe("the last day to phone", () => {
  it("is the last with call hours before the number dies", () => {
    const late = order(["2026-11-18T15:00:00", { status: "success" }])
    expect(lastPhoneDay(late, defaultRules, at("2026-12-01T10:00:00"))).toEqual({
      day: "2026-12-03",
      daysLeft: 2
    })
    const early = order(["2026-11-18T08:00:00", { status: "success" }])
    expect(lastPhoneDay(early, defaultRules, at("2026-12-03T07:00:00"))).toEqual({
      day: "2026-12-02",
      daysLeft: -1
    })
    expect(lastPhoneDay(order([seen, {}]), defaultRules, at("2026-12-03T07:00:00"))).toBeNull()
  })
})
