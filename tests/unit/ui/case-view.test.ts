import { expect, test } from "vitest"
import { withOverrides } from "../../../src/rules/rules"
import { at, GLOW, glow, NOW, review, reviews, Shop } from "./made"

const texts = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text)

test("the card says how old the review is, how late it was found, and which clocks run", () => {
  const view = glow().view(GLOW)
  expect(view.written).toBe("10 月 28 日写的")
  expect(view.found).toEqual({ text: "23 天后才看到", tone: "late" })
  expect(view.due).toEqual({ text: "18:00 前", tone: "due" })
  expect(texts(view.chips)).toEqual(["还能改评 6 天", "今天还能打 2 次，17:30 前", "¥15.80"])
  expect(view.words.find(({ marked }) => marked)?.text).toBe("没有夜光")
})

test("a neutral grade is phoned first, with the true delay in the opening line", () => {
  const [phone, wangwang, open] = glow().view(GLOW).channels
  expect([phone?.channel, wangwang?.channel, open?.channel]).toEqual(["phone", "wangwang", "public"])
  expect(phone?.lines[0]?.text).toContain("10 月 28 日")
  expect(phone?.lines[0]?.text).toContain("没有及时发现")
  expect(phone?.dont).toHaveLength(3)
  expect(phone?.hush).toBeNull()
})

test("a good grade with a complaint goes by Wangwang", () => {
  const shop = new Shop().see(reviews(review({ grade: "good", text: "挺好看的，就是少发了一对耳堵" })))
  const view = shop.view(GLOW)
  expect(view.unhappy).toBe(true)
  expect(view.channels[0]?.channel).toBe("wangwang")
  expect(view.channels[0]?.advice).toContain("不用打电话")
})

test("at noon the card says from when one may call", () => {
  const view = glow().view(GLOW, at("2026-11-20T12:30"))
  expect(view.channels[0]?.hush).toContain("14:00 起能打电话")
})

test("asking is nowhere before solved and confirmed, open once then, and locked again after", () => {
  const shop = glow()
  const asks = () => shop.view(GLOW).ask
  expect(asks()).toBeNull()
  expect(shop.view(GLOW).askLater).toBe(true)
  shop.do(GLOW, { act: "call", outcome: "solved" })
  expect(asks()).toBeNull()
  shop.do(GLOW, { act: "confirm" })
  expect(asks()?.text).toContain("不改也完全没关系")
  shop.do(GLOW, { act: "ask" })
  expect(asks()).toBeNull()
  expect(shop.view(GLOW).askLater).toBe(false)
})

test("on Tmall the line never comes, and nothing promises it", () => {
  const shop = glow(withOverrides({ shopKind: "tmall" }))
  shop.do(GLOW, { act: "call", outcome: "solved" }).do(GLOW, { act: "confirm" })
  const view = shop.view(GLOW)
  expect(view.ask).toBeNull()
  expect(view.askLater).toBe(false)
  expect(JSON.stringify(view.channels)).not.toMatch(/改一改|改评价/)
})

test("what the buyer refused stays in sight, struck through, and is never suggested again", () => {
  const shop = glow()
    .do(GLOW, { act: "offer", remedy: "reship" })
    .do(GLOW, { act: "refuse", remedy: "refund" })
  const states = Object.fromEntries(shop.view(GLOW).remedies.map(({ remedy, state }) => [remedy, state]))
  expect(states.refund).toBe("refused")
  expect(states.reship).toBe("offered")
  expect(states["explain-use"]).toBe("first")
})

test("a promise stands among the clocks, amber before its time and red after", () => {
  const shop = glow().do(GLOW, { act: "promise", text: "周五补发", due: at("2026-11-20T18:00") })
  const chip = (now: number) => shop.view(GLOW, now).chips.find(({ text }) => text.includes("周五补发"))
  expect(chip(NOW)).toEqual({ text: "答应了周五补发", tone: "due" })
  expect(chip(at("2026-11-20T18:30"))).toEqual({ text: "没兑现：周五补发", tone: "late" })
})

test("a corrected judgement wins: other cause, or no complaint at all", () => {
  const shop = glow()
  expect(shop.view(GLOW)).toMatchObject({ heard: true, causes: ["与描述不符"], cause: "与描述不符" })
  shop.do(GLOW, { act: "judge", unhappy: true, cause: "色差" })
  expect(shop.view(GLOW)).toMatchObject({ heard: true, causes: ["色差"], cause: "色差" })
  shop.do(GLOW, { act: "judge", unhappy: false, cause: null })
  const view = shop.view(GLOW)
  expect(view).toMatchObject({ heard: false, causes: [] })
  expect(view.words.some(({ marked }) => marked)).toBe(false)
})
