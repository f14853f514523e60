import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compensations } from "../../../../src/cases/goodwill"
import { openRemedies } from "../../../../src/wording/open-remedies"
import { library } from "../../../../src/wording/scripts/library"
import type { Situation } from "../../../../src/wording/situation"
import { suggest } from "../../../../src/wording/suggest"
import { anySituation, necklace } from "./situations"

const said = (situation: Situation) => suggest(situation).steps.map(({ text }) => text)
const everything = (situation: Situation) => {
  const { steps, afterwards } = suggest(situation)
  return [...steps, ...afterwards]
}
const property = (test: (situation: Situation) => void) =>
  fc.assert(fc.property(anySituation, test), { seed: 20261120, numRuns: 500 })

describe("the necklace without a glow", () => {
  it("opens with the true delay, listens, explains and has something ready if that does not help", () => {
    expect(said(necklace)).toEqual([
      "您好，我是夜光小铺的小林。您 10 月 28 日写的评价我们今天才看到，是我们没有及时发现，对不起。",
      "想先听您说说，收到以后是在什么光线下看的？",
      "夜光要先吸收自然光或灯光，再到暗处才会亮，这一点我们页面没写清楚，是我们的疏忽。您照五分钟，关灯试试。不亮的话我直接补发，旧的不用退。"
    ])
    expect(suggest(necklace).steps[1]?.hint?.text).toBe("让她说完，先不解释")
    expect(suggest(necklace).dont).toEqual(["最近太忙", "您自己没看清", "删评"])
  })

  it("says today only when it was today", () => {
    expect(said({ ...necklace, daysSinceSeen: 1 })[0]).toContain("过了 23 天才看到")
    const { daysSinceSeen: _, ...unknown } = necklace
    expect(said(unknown)[0]).toContain("过了 23 天才看到")
  })

  it("a review found in time gets no words about finding it late", () => {
    for (const delayDays of [0, 1]) {
      const [opener] = said({ ...necklace, delayDays })
      expect(opener).not.toMatch(/才看到|没有及时发现/)
      expect(opener).toContain("对不起")
    }
  })

  it("after 退换货浪费时间浪费钱 neither is offered again, only what costs nothing", () => {
    const later: Situation = {
      ...necklace,
      state: "contacted",
      lastOutcome: "refused-offer",
      refused: ["exchange", "refund", "explain-use"],
      effort: true
    }
    expect(said(later).join("")).toContain("直接给您补发一份，旧的不用退")
    expect(said(later).join("")).not.toMatch(/换一件|退款|把钱全退/)
    expect(suggest(later).dont[0]).toBe("再提换货")
  })

  it("when everything was refused the buyer is asked, and the talk may end politely", () => {
    const none: Situation = { ...necklace, state: "contacted", refused: necklace.remedies, causes: ["质量"] }
    expect(said(none).join("")).toContain("您觉得怎么处理合适")
    expect(everything(none).map(({ step }) => step)).toEqual(
      expect.arrayContaining(["polite-end", "honest-closing"])
    )
  })
})

it("who agreed to change the review is thanked and left in peace", () => {
  const lines = said({
    ...necklace,
    state: "contacted",
    lastOutcome: "agreed-to-change",
    channel: "wangwang"
  })
  expect(lines).toEqual(["谢谢您上次肯听我把话说完。东西用着有什么不顺，随时找我。"])
})

it("a public reply is one text, and speaks of a remedy only while there is one to find", () => {
  const reply = (state: Situation["state"]) => said({ ...necklace, channel: "public", state })
  expect(reply("new")).toHaveLength(1)
  expect(reply("new")[0]).toContain("在旺旺上跟您商量")
  expect(reply("confirmed")[0]).toContain("已经跟您商量着处理了")
  expect(reply("closed")[0]).not.toContain("商量")
})

describe("what is missing blocks", () => {
  it("and says which", () => {
    const [opener] = suggest({ ...necklace, shop: "" }).steps
    expect(opener).toMatchObject({ missing: ["店名"] })
    expect(opener?.text).toContain("【店名】")
  })
})

describe("the gate", () => {
  it("opens on a clear yes: one request, no pressure, no reward", () => {
    const asked = suggest({ ...necklace, state: "confirmed", askAllowed: true })
    expect(asked.steps.map(({ step }) => step)).toEqual(["ask-once"])
    expect(asked.steps[0]?.text).toContain("不改也完全没关系")
    expect(asked.steps[0]?.text).not.toMatch(/退|补|券|红包|包邮|会员|元/)
  })

  it("stays shut for Tmall, before confirming, after asking, and for good grades, whatever is passed", () => {
    property((situation) => {
      const asks = everything(situation).some((one) => one.step === "ask-once" || /改一改|删/.test(one.text))
      const mayAsk =
        situation.askAllowed &&
        situation.shopKind === "taobao" &&
        situation.state === "confirmed" &&
        (situation.grade === "neutral" || situation.grade === "bad") &&
        situation.channel !== "public" &&
        situation.lastOutcome !== "do-not-contact"
      expect(asks).toBe(mayAsk)
    })
  })
})

describe("in any situation", () => {
  it("no remedy is offered that was refused", () => {
    property((situation) => {
      for (const { ids } of everything(situation))
        for (const id of ids) {
          const { when } = library.find((sentence) => sentence.id === id) ?? {}
          if (when?.remedy === undefined || id.startsWith("confirm")) continue
          for (const remedy of when.remedy) expect(situation.refused, id).not.toContain(remedy)
        }
    })
  })

  it("there are three phrases not to say, and something to say or a goodbye", () => {
    property((situation) => {
      expect(suggest(situation).dont).toHaveLength(3)
      expect(everything(situation).length).toBeGreaterThan(0)
    })
  })

  it("compensation never stands beside a word about the review", () => {
    property((situation) => {
      for (const { ids, text } of everything(situation)) {
        const gifts = [...compensations].some((remedy) => ids.some((id) => id.startsWith(`offer-${remedy}`)))
        if (gifts) expect(text).not.toMatch(/评价|好评|差评/)
      }
    })
  })

  it("after 别再联系 only a goodbye is left", () => {
    property((situation) => {
      if (situation.channel === "public") return
      const { steps, afterwards } = suggest({ ...situation, lastOutcome: "do-not-contact" })
      expect(steps).toEqual([])
      expect(afterwards.map(({ ids }) => ids)).toEqual([["polite-end-no-contact"]])
    })
  })

  it("those that cost the buyer nothing come first once time and money were the objection", () => {
    expect(openRemedies({ ...necklace, effort: true, remedies: ["exchange", "reship", "repair"] })).toEqual([
      "reship",
      "exchange",
      "repair"
    ])
  })
})
