import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { PrepLines } from "../../../src/popup/before-call/PrepCard"
import { prepView } from "../../../src/popup/before-call/prep-view"
import { libraryFrom } from "../../../src/popup/wording"
import { defaultRules } from "../../../src/rules/rules"
import { formatIn } from "../../../src/ui/format"
import { prepare } from "../../../src/wording/preparation"
import { at, chinese, GLOW, glow, NOW, SHOP, type Shop } from "../ui/made"

function prep(shop: Shop, { now = NOW, clerk = "小林", stored = null as unknown, format = chinese } = {}) {
  const context = { rules: defaultRules, now, successAt: null, speaker: { shop: SHOP, clerk } }
  return prepView(
    shop.case(GLOW),
    { known: shop.case(GLOW), ...context, library: libraryFrom(stored), prepare },
    format
  )
}

test("before a call: three lines, what may come back with an answer, what not to say, and the end", () => {
  const card = prep(glow())
  expect(card.lines).toHaveLength(3)
  expect(card.lines[0]?.text).toContain("没有及时发现")
  expect(card.objections.length).toBeGreaterThan(0)
  for (const { says, answer } of card.objections) expect([says.text, answer.text]).not.toContain("")
  expect(card.dont).toHaveLength(3)
  expect(card.room).toEqual({ allowed: true, said: "今天还能打 2 次，17:30 前" })
  expect(card.closing?.text).not.toBe("")
  expect(card.missing).toEqual([])
})

test("at noon it says from when, without the clerk's name what is missing", () => {
  const card = prep(glow(), { now: at("2026-11-20T12:30"), clerk: "" })
  expect(card.room.allowed).toBe(false)
  expect(card.room.said).toContain("14:00 起能打电话")
  expect(card.missing.join()).toContain("称呼")
})

test("in English each line keeps its Chinese, with what it means", () => {
  for (const line of prep(glow(), { format: formatIn("en") }).lines) expect(line.english).toMatch(/[a-z]/)
})

test("the shop's own sentence is the one that is said", () => {
  const shipped = libraryFrom(null).find(
    ({ step, channels }) => step === "close" && channels.includes("phone")
  )
  const text = "那先这样，祝您今天顺顺利利。"
  const own = { id: "own-1", replaces: shipped?.id, step: "close", channels: ["phone"], causes: "any", text }
  const library = libraryFrom({ own: [own], off: [] })
  expect(library.some((sentence) => sentence.text === text)).toBe(true)
  expect(library.some(({ id }) => id === shipped?.id)).toBe(false)
  expect(libraryFrom({ own: "broken" })).toEqual(libraryFrom(undefined))
})

test("no word of changing a review is on it", () => {
  const html = renderToStaticMarkup(<PrepLines view={prep(glow())} onClose={() => undefined} />)
  expect(html).toContain("买家可能会说")
  expect(html).not.toMatch(/改一改|改成好评/)
})
