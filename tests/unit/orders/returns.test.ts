/** A return by the rules (1-37 to 1-40): who pays, until when, and nothing that stands in the way. */
import { describe, expect, it } from "vitest"
import { returnAdvice } from "../../../src/orders/return-advice"
import type { ReturnRequest } from "../../../src/orders/return-request"
import { defaultRules, withOverrides } from "../../../src/rules/rules"
import { suggestForOrder } from "../../../src/wording/suggest-order"
import { at } from "./support"

const now = at("2026-11-20T10:00:00")
const signedAt = at("2026-11-18T15:00:00")
const advise = (changes: Partial<ReturnRequest> = {}, rules = defaultRules, time = now) =>
  returnAdvice(
    { reason: "no-reason", freeShipping: true, signedAt, backAt: null, excluded: false, ...changes },
    rules,
    time
  )

describe("who pays the freight", () => {
  it.each([
    ["quality", true, "shop", "shop"],
    ["wrong-goods", false, "shop", "shop"],
    ["damaged", null, "shop", "shop"],
    ["not-as-described", false, "shop", "shop"],
    ["no-reason", true, "buyer", "shop"],
    ["no-reason", false, "buyer", "buyer"],
    ["no-reason", null, "buyer", null],
    [null, true, null, null]
  ] as const)("%s, free shipping %s: back %s, there %s", (reason, freeShipping, wayBack, wayThere) => {
    const { freight } = advise({ reason, freeShipping })
    expect(freight).toMatchObject({ wayBack, wayThere })
    expect(freight.source).toBe("消费者权益保护法第 24、25 条")
  })

  it("is the shop's where the shop decided so", () => {
    const rules = withOverrides({ shopPaysEveryReturn: true })
    expect(advise({}, rules).freight.wayBack).toBe("shop")
  })

  it("is told only after the reason is known", () => {
    const asked = advise({ reason: null })
    expect(asked.askFirst).toBe(true)
    expect(asked.details.map(({ zh }) => zh).join()).not.toContain("到付")
  })
})

describe("the seven days", () => {
  it("are 168 hours from the midnight after signing", () => {
    expect(advise().noReason).toEqual({
      from: at("2026-11-19T00:00:00"),
      until: at("2026-11-26T00:00:00"),
      open: true
    })
  })

  it.each([
    ["2026-11-18T00:00:00", "2026-11-26T00:00:00"],
    ["2026-11-18T23:59:59", "2026-11-26T00:00:00"],
    ["2026-12-31T12:00:00", "2027-01-08T00:00:00"]
  ])("signed at %s end at %s, half-open", (signed, end) => {
    const open = (time: number) => advise({ signedAt: at(signed) }, defaultRules, time).noReason?.open
    expect(open(at(end) - 1)).toBe(true)
    expect(open(at(end))).toBe(false)
  })

  it("over, a wish is no right any more, but a fault stays ours", () => {
    const late = at("2026-12-20T10:00:00")
    expect(advise({}, defaultRules, late).owed).toBe(false)
    expect(advise({ reason: "quality" }, defaultRules, late).owed).toBe(true)
  })

  it("do not hold for what the law names, and nothing is claimed where a fact is missing", () => {
    expect(advise({ excluded: true }).owed).toBe(false)
    expect(advise({ excluded: true, reason: "quality" }).owed).toBe(true)
    expect(advise({ signedAt: null })).toMatchObject({ noReason: null, owed: null })
    expect(advise({ reason: null }).owed).toBe(true)
    expect(advise({ reason: null, excluded: true }).owed).toBeNull()
  })
})

describe("the money", () => {
  it("is back within seven days of the goods", () => {
    const { refundBy, details } = advise({ backAt: at("2026-11-20T10:00:00") })
    expect(refundBy).toBe(at("2026-11-27T10:00:00"))
    expect(details.at(-1)?.zh).toBe("货收到了，最晚 11 月 27 日退给您")
    expect(advise().details.at(-1)?.zh).toContain("7 天内")
  })

  it("asks nothing more of the buyer once the goods are here", () => {
    expect(advise({ backAt: at("2026-11-20T10:00:00") }).details).toHaveLength(1)
  })

  it("is not reckoned from a day that cannot be: back before it was signed for", () => {
    const wrong = advise({ backAt: at("2026-11-17T10:00:00") })
    expect(wrong).toMatchObject({ daysDiffer: true, refundBy: null })
    expect(advise({ backAt: signedAt }).daysDiffer).toBe(false)
  })
})

describe("the sentence for it", () => {
  const say = (...given: Parameters<typeof advise>) => {
    const { fault, speak } = advise(...given)
    const moment = {
      step: "return",
      channel: "wangwang",
      itemTitle: "",
      shop: "夜光小铺",
      clerk: "小林"
    } as const
    return suggestForOrder({ ...moment, fault, owed: speak })?.text ?? ""
  }
  const late = at("2026-12-20T10:00:00")

  it("promises a return only where it is owed", () => {
    expect(say()).toContain("可以退的")
    expect(say({ reason: "quality" }, defaultRules, late)).toMatch(/可以退的.*来回运费我们出/)
    expect(say({}, defaultRules, late)).toMatch(/七天无理由的时间已经过了/)
    expect(say({ excluded: true })).toContain("不能无理由退")
    expect(say({ signedAt: null })).toMatch(/哪天收到的/)
    for (const words of [say({}, defaultRules, late), say({ excluded: true }), say({ signedAt: null })])
      expect(words).not.toMatch(/可以退|一样给您退/)
  })

  it("names the day of the money once the goods are back", () => {
    const { fault, speak } = advise({ backAt: now })
    const line = suggestForOrder({
      ...{ step: "return", channel: "wangwang", itemTitle: "", shop: "夜光小铺", clerk: "小林" },
      ...{ fault, owed: speak, variables: { refundBy: "周五" }, english: { refundBy: "Friday" } }
    })
    expect(line?.text).toContain("钱最晚周五退给您")
    expect(line?.english).toContain("Friday at the latest")
  })
})

describe("the details", () => {
  it("give a kind way and obstruct nothing (1-37, 1-40)", () => {
    for (const reason of ["quality", "no-reason", null] as const) {
      const { details, fault } = advise({ reason })
      expect(details.length).toBeGreaterThanOrEqual(5)
      for (const { zh, en } of details) {
        expect(zh).not.toMatch(/不能退|不予|必须|否则|拒绝/)
        expect(en).toMatch(/^[A-Z]/)
      }
      expect(fault).toBe(reason === "quality" ? "shop" : "nobody")
    }
  })
})
