import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { causeNames } from "../../../../src/causes"
import { draftPair } from "../../../../src/wording/draft-pair"
import { listingFix, traits } from "../../../../src/wording/listing-fix"
import { merge, type OwnSentence, problemsOf } from "../../../../src/wording/own-sentences"
import { library } from "../../../../src/wording/scripts/library"
import { replyLimit } from "../../../../src/wording/sentence"
import { suggest } from "../../../../src/wording/suggest"
import { type OrderMoment, suggestForOrder } from "../../../../src/wording/suggest-order"
import { anySituation, necklace } from "./situations"

describe("public reply and private message", () => {
  it("are drafted together and differ: readers are told how it works, this buyer is asked first", () => {
    const pair = draftPair(necklace)
    expect(pair.public?.text).toContain("夜光要先吸收自然光或灯光")
    expect(pair.private?.text).toContain("收到以后是在什么光线下看的？")
    expect(pair.public?.text).not.toBe(pair.private?.text)
  })

  it("a product complaint is answered in order: apology, soothing, remedy, thanks, improvement", () => {
    const text =
      draftPair({ ...necklace, causes: ["质量"], reviewText: "戴了两天就断了", itemTitle: "耳钉" }).public
        ?.text ?? ""
    const places = ["扫兴", "对不起", "可以退、可以换", "谢谢您", "多检查一遍"].map((part) =>
      text.indexOf(part)
    )
    expect(places).not.toContain(-1)
    expect([...places].sort((one, other) => one - other)).toEqual(places)
  })

  it("the public one fits the box and tells nothing of this buyer or order", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const variables = {
          amount: "15.80",
          promise: "寄到文三路",
          promiseDate: "11 月 24 日",
          remedy: "退款"
        }
        const text = draftPair({ ...situation, variables, clerk: "某某某" }).public?.text ?? ""
        expect(text.length).toBeLessThanOrEqual(replyLimit)
        for (const secret of ["15.80", "文三路", "11 月 24 日", "10 月 28 日", "11 月 20 日"])
          expect(text).not.toContain(secret)
      }),
      { seed: 20261120, numRuns: 200 }
    )
  })

  it("a shop's own reply that is too long loses its end, and one that cannot fit is not drafted", () => {
    const own = (id: string, text: string): OwnSentence => ({
      id,
      step: "public-reply",
      channels: ["public"],
      causes: "any",
      when: { state: ["new"], grade: ["neutral"] },
      text
    })
    const late = "您的评价我们过了 23 天才看到，是我们没有及时发现。"
    const long = merge(library, [own("own-1", "谢".repeat(replyLimit - late.length))], [])
    expect(draftPair(necklace, long).public?.text).toHaveLength(replyLimit)
    const longest = merge(library, [own("own-1", "谢".repeat(replyLimit))], [])
    expect(draftPair(necklace, longest).public?.text).toBe("谢".repeat(replyLimit))
    const endless = merge(library, [own("own-1", "谢".repeat(replyLimit + 1))], [])
    expect(draftPair(necklace, endless).public).toBeNull()
  })

  it("a public sentence of the shop that names the buyer's data stays a blank", () => {
    const own: OwnSentence = {
      id: "own-2",
      step: "public-reply",
      channels: ["public"],
      causes: "any",
      when: { state: ["new"], grade: ["neutral"] },
      text: "您 {评价日期}买的，退您 {金额} 元。"
    }
    expect(draftPair(necklace, merge(library, [own], [])).public?.missing).toEqual(["评价日期", "金额"])
  })
})

describe("the shop's own sentences", () => {
  const mine: OwnSentence = {
    id: "own-open",
    step: "open",
    channels: ["phone"],
    causes: "any",
    text: "您好呀，我是{店名}的{您的称呼}。",
    replaces: "open-late-today"
  }

  it("stand in for a shipped one, which stays as it was", () => {
    const merged = merge(library, [mine], [])
    expect(merged.some(({ id }) => id === "open-late-today")).toBe(false)
    expect(library.some(({ id }) => id === "open-late-today")).toBe(true)
  })

  it("survive an update that drops the one they replaced", () => {
    const updated = library.filter(({ id }) => id !== "open-late-today")
    expect(merge(updated, [mine], []).map(({ id }) => id)).toContain("own-open")
  })

  it("switching off and on again loses nothing", () => {
    expect(merge(library, [mine], ["own-open"])).toEqual(library)
    expect(merge(library, [], ["open-late-today"])).toHaveLength(library.length - 1)
  })

  it("say what is wrong with them before they are saved", () => {
    expect(problemsOf(mine)).toEqual([])
    expect(problemsOf({ text: " ", channels: [] })).toHaveLength(2)
    expect(problemsOf({ text: "我是{店铺}的", channels: ["phone"] })).toEqual([
      "没有叫“店铺”的变量，请从列表里选一个。"
    ])
    expect(problemsOf({ text: "谢".repeat(501), channels: ["public"] })[0]).toContain("现在有 501 个")
  })

  it("cannot open the gate", () => {
    const plea: OwnSentence = {
      id: "own-ask",
      step: "ask-once",
      channels: ["phone"],
      causes: "any",
      text: "把评价改了吧。"
    }
    const texts = suggest({ ...necklace, state: "confirmed" }, merge(library, [plea], [])).steps.map(
      ({ text }) => text
    )
    expect(texts.join("")).not.toContain("改了吧")
  })
})

describe("words about a parcel", () => {
  const moment: OrderMoment = {
    step: "late-shipment",
    channel: "phone",
    itemTitle: "羊毛围巾 燕麦色",
    shop: "夜光小铺",
    clerk: "小林"
  }

  it("out of stock: the days and a choice", () => {
    const line = suggestForOrder({ ...moment, reason: "out-of-stock", variables: { stockBy: "周五" } })
    expect(line).toMatchObject({ missing: [] })
    expect(line?.text).toContain("羊毛围巾现在缺货")
    expect(line?.text).toContain("大概周五到货，您愿意等吗？")
    const unknown = suggestForOrder({ ...moment, reason: "out-of-stock" })?.text
    expect(unknown).toMatch(/几天能到我还没问准.*愿意等我问清楚，还是现在就退款/)
  })

  it("a parcel long on its way: what tracking shows, and no hour; nothing before somebody looked", () => {
    const variables = { parcelState: "到达杭州转运中心" }
    const line = suggestForOrder({ ...moment, step: "stalled-parcel", variables })
    expect(line?.text).toContain("几点到我定不了")
    expect(suggestForOrder({ ...moment, step: "stalled-parcel" })?.missing).toEqual(["包裹状态"])
  })

  it("not collected yet: packed, no hour, even where a state is known", () => {
    const variables = { parcelState: "到达杭州转运中心" }
    expect(suggestForOrder({ ...moment, reason: "courier", variables })?.text).toMatch(
      /包好了.*几点来收我定不了/
    )
  })

  it("a time that was named and missed is owned up to", () => {
    const broken = { toldBy: "昨天 18:00", shipBy: "今天 18:00 前" }
    const line = suggestForOrder({ ...moment, reason: "our-mistake", variables: broken })
    expect(line?.text).toMatch(/上次跟您说的是昨天 18:00，我们没做到.*今天 18:00 前寄出/)
    expect(suggestForOrder({ ...moment, reason: "out-of-stock", variables: broken })?.text).toMatch(
      /上次跟您说的是昨天 18:00，货还没到/
    )
  })

  it("a promise that is not broken yet is not called broken", () => {
    const soon = suggestForOrder({
      ...moment,
      reason: "our-mistake",
      soon: true,
      variables: { shipBy: "周五" }
    })
    expect(soon?.text).toContain("可能赶不上说好的发货时间")
    expect(soon?.text).not.toContain("到现在还没寄出")
  })

  it("who has nothing in hand and wants the money back is asked, not told to pack or to wait", () => {
    const unsent = suggestForOrder({ ...moment, step: "refund-unsent" })?.text
    expect(unsent).toMatch(/还没寄出.*不想要了我马上给您退/)
    expect(unsent).not.toMatch(/装好|寄回|\d+:\d+/)
  })

  it("the English gloss speaks English throughout", () => {
    const times = { variables: { shipBy: "周五 18:00 前" }, english: { shipBy: "by Fri 18:00" } }
    expect(suggestForOrder({ ...moment, reason: "our-mistake", ...times })?.english).toContain("by Fri 18:00")
  })

  it("our own mistake needs a time that we can keep", () => {
    expect(suggestForOrder({ ...moment, reason: "our-mistake" })?.missing).toEqual(["发货时间"])
  })

  it("without a reason there is no line: none is made up", () => {
    expect(suggestForOrder(moment)).toBeNull()
  })

  it("the gift message says thank you and how to reach us, and nothing of reviews", () => {
    const line = suggestForOrder({ ...moment, step: "gift-greeting", channel: "wangwang" })
    expect(line?.text).toContain("小礼物")
    expect(line?.text).not.toMatch(/评|分|关注|收藏/)
  })

  it("a return for quality is paid by the shop", () => {
    expect(suggestForOrder({ ...moment, step: "return", fault: "shop" })?.text).toContain("运费我们出")
    expect(suggestForOrder({ ...moment, step: "return", fault: "nobody" })?.text).not.toContain("运费我们出")
  })
})

describe("the sentence for the item's page", () => {
  it("夜光 gets its explanation, whichever cause was judged", () => {
    const luminous = "夜光产品需要先吸收自然光或灯光，再到暗处才会发光。"
    expect(listingFix("与描述不符", "我收到的这个是没有夜光的!", "夜光项链")).toContain(luminous)
    expect(listingFix("与描述不符", "晚上看不亮", "夜光项链")).toContain(luminous)
    expect(listingFix("不会用", "夜光怎么弄都不亮", "项链")).toContain(luminous)
    expect(listingFix("尺寸", "手链偏小", "夜光手链")).not.toContain("夜光")
  })

  it("there is one for every cause and for the clerk's own words", () => {
    for (const cause of [...causeNames, "链扣太松"]) expect(listingFix(cause, "", "")).toMatch(/。$/)
    for (const { mentions, text } of traits) expect(listingFix("质量", mentions?.[0] ?? "", "")).toBe(text)
  })
})
