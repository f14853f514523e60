import { expect, test } from "vitest"
import { teachPopupEnglish } from "../../../src/popup/text"
import { en as around } from "../../../src/popup/text/en"
import { namelessNote, unseen } from "../../../src/popup/view/unseen"
import { defaultRules } from "../../../src/rules/rules"
import type { LastReading } from "../../../src/today/badge"
import type { ShopWork } from "../../../src/today/day"
import { formatIn } from "../../../src/ui/format"
import { teachEnglish } from "../../../src/ui/text"
import { en } from "../../../src/ui/text/en"
import { at, chinese, NOW, SHOP } from "../ui/made"

const work = (shop: string): ShopWork => ({ shop, rules: defaultRules, cases: [], orders: [], items: [] })
const gap = (from: string, to: string, shop = SHOP) => ({ shop, from: at(from), to: at(to) })

teachEnglish(en)
teachPopupEnglish(around)

test("a gap is named by its days as the pages write them, one shorter than a day by the clock too", () => {
  const gaps = [
    gap("2026-11-02T09:00", "2026-11-05T10:00"),
    gap("2026-11-09T09:00", "2026-11-09T21:00"),
    gap("2026-11-19T18:20", "2026-11-20T09:10")
  ]
  expect(unseen(gaps, [work(SHOP)], NOW, chinese)).toEqual([
    "11-19 18:20 至 11-20 09:10 之间可能有没看到的评价。",
    "11-09 09:00 至 21:00 之间可能有没看到的评价。",
    "11-02 至 11-05 之间可能有没看到的评价。"
  ])
  expect(unseen(gaps.slice(0, 1), [work(SHOP)], NOW, formatIn("en"))).toEqual([
    "Between 11-02 and 11-05 there may be reviews that nobody saw."
  ])
})

test("many gaps are told in three sentences, and what nobody can change any more is left out", () => {
  const gaps = Array.from({ length: 9 }, (_, index) =>
    gap(`2026-11-0${index + 1}T09:00`, `2026-11-0${index + 1}T20:00`)
  )
  expect(unseen(gaps, [work(SHOP)], NOW, chinese)).toEqual([
    "11-09 09:00 至 20:00 之间可能有没看到的评价。",
    "11-08 09:00 至 20:00 之间可能有没看到的评价。",
    "11-01 至 11-07 之间可能有没看到的评价。"
  ])
  expect(unseen([gap("2026-09-01T09:00", "2026-09-02T09:00")], [work(SHOP)], NOW, chinese)).toEqual([])
})

test("of two shops each is named, and one that is not shown is not spoken of", () => {
  const gaps = [gap("2026-11-02T09:00", "2026-11-05T10:00", "二店")]
  expect(unseen(gaps, [work(SHOP), work("二店")], NOW, chinese)).toEqual([
    "二店：11-02 至 11-05 之间可能有没看到的评价。"
  ])
  expect(unseen(gaps, [work(SHOP)], NOW, chinese)).toEqual([])
})

test("of a review page that names no shop it is said that nobody knows what was missed", () => {
  const read = (shop: string, clock: string): LastReading => ({
    shop,
    page: "qianniu-reviews",
    health: "ok",
    rows: 20,
    unreadable: 0,
    total: 428,
    ...{ at: at(clock), lastReadableAt: at(clock), unreadableSince: null }
  })
  const named = read(SHOP, "2026-11-20T10:00")
  expect(namelessNote([named, read("", "2026-11-20T11:00")], chinese)).toContain("没写店铺名")
  expect(namelessNote([named, read("", "2026-11-20T09:00")], chinese)).toBeNull()
  expect(namelessNote([], chinese)).toBeNull()
})
