import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placeKind, places } from "../../../../src/wording/place-kind"
import { prepare } from "../../../../src/wording/preparation"
import { anySituation, necklace } from "./situations"

describe("the card before a call", () => {
  it("has three lines, three objections with answers, three phrases not to say, and a closing line", () => {
    const card = prepare(necklace)
    expect(card.lines).toHaveLength(3)
    expect(card.objections.map(({ says }) => says)).toEqual([
      "你们页面就是骗人的。",
      "都过去这么久了，才来找我？",
      "你们就是想让我改评价吧？"
    ])
    expect(card.dont).toHaveLength(3)
    expect(card.closing?.text).toContain("小林")
    expect(card.purpose.text).toContain("解决问题")
  })

  it("has an answer to 嫌费时费钱 that offers what costs nothing and was not refused", () => {
    const card = prepare({
      ...necklace,
      delayDays: 0,
      causes: ["质量"],
      remedies: ["exchange", "refund", "reship"],
      refused: ["refund"]
    })
    expect(card.objections[1]).toMatchObject({
      says: "退换货浪费时间、浪费钱。",
      answer: "明白，不让您再跑、再花钱。我直接给您补发一份，旧的不用退，您看行吗？"
    })
  })

  it("once she is content it prepares for no", () => {
    const card = prepare({ ...necklace, state: "confirmed", askAllowed: true })
    expect(card.objections.map(({ says }) => says)).toContain("我不想改评价。")
  })

  it("is complete in any situation but after 别再联系", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const card = prepare(situation)
        expect(card.objections).toHaveLength(3)
        expect(new Set(card.objections.map(({ says }) => says)).size).toBe(3)
        for (const { answer, english } of card.objections) {
          expect(answer).not.toMatch(/[{}【]/)
          expect(english.answer).not.toMatch(/[{}【]/)
        }
        if (situation.lastOutcome !== "do-not-contact") expect(card.lines.length).toBeGreaterThan(0)
      }),
      { seed: 20261120, numRuns: 200 }
    )
  })
})

describe("the kind of place", () => {
  it.each([
    ["浙江省杭州市西湖区文三路 90 号东部软件园 2 号楼", "office"],
    ["广州市番禺区大学城外环西路 100 号广东工业大学", "school"],
    ["上海市浦东新区锦绣路 33 弄阳光花园 12 栋 301", "home"],
    ["东莞市长安镇乌沙工业园 B 区三号厂房", "factory"],
    ["成都市武侯区国学巷 37 号华西医院门诊部", "hospital"],
    ["义乌市国际商贸城小商品市场 3 楼", "shop"],
    ["苏州工业园区星湖街 1 号员工宿舍 5 栋", "home"],
    ["北京市朝阳区人民医院家属院 2 单元", "home"],
    ["山东省某县某镇某村", null],
    ["", null]
  ])("%s", (address, kind) => {
    expect(placeKind(address)).toBe(kind)
  })

  it("never advises an hour outside the call windows", () => {
    for (const { hours } of Object.values(places)) expect(hours).not.toMatch(/中午|9 点半以前|夜里|12 点/)
  })
})
