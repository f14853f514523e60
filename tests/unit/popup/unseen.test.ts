import { expect, test } from "vitest"
import { teachPopupEnglish } from "../../../src/popup/text"
import { en as around } from "../../../src/popup/text/en"
import { unseen } from "../../../src/popup/view/unseen"
import type { ShopWork } from "../../../src/popup/view/work"
import { defaultRules } from "../../../src/rules/rules"
import { formatIn } from "../../../src/ui/format"
import { teachEnglish } from "../../../src/ui/text"
import { en } from "../../../src/ui/text/en"
import { at, chinese, NOW, SHOP } from "../ui/made"

const work = (shop: string): ShopWork => ({ shop, rules: defaultRules, cases: [], orders: [], items: [] })
const gap = (from: string, to: string, shop = SHOP) => ({ shop, from: at(from), to: at(to) })

teachEnglish(en)
teachPopupEnglish(around)

test("a gap is named by its days, one within a day by that day", () => {
  const gaps = [
    gap("2026-11-02T09:00", "2026-11-05T10:00"),
    gap("2026-11-09T09:00", "2026-11-09T21:00"),
    gap("2026-11-19T18:20", "2026-11-20T09:10")
  ]
  expect(unseen(gaps, [work(SHOP)], NOW, chinese)).toEqual([
    "昨天 18:20 至今早 9:10 之间可能有没看到的评价。",
    "11 月 9 日可能有没看到的评价。",
    "11 月 2 日至 11 月 5 日之间可能有没看到的评价。"
  ])
  expect(unseen(gaps.slice(0, 1), [work(SHOP)], NOW, formatIn("en"))).toEqual([
    "Between Nov 2 and Nov 5 there may be reviews that nobody saw."
  ])
})

test("many gaps are told in three sentences, and what nobody can change any more is left out", () => {
  const gaps = Array.from({ length: 9 }, (_, index) =>
    gap(`2026-11-0${index + 1}T09:00`, `2026-11-0${index + 1}T20:00`)
  )
  expect(unseen(gaps, [work(SHOP)], NOW, chinese)).toEqual([
    "11 月 9 日可能有没看到的评价。",
    "11 月 8 日可能有没看到的评价。",
    "11 月 1 日至 11 月 7 日之间可能有没看到的评价。"
  ])
  expect(unseen([gap("2026-09-01T09:00", "2026-09-02T09:00")], [work(SHOP)], NOW, chinese)).toEqual([])
})

test("of two shops each is named, and one that is not shown is not spoken of", () => {
  const gaps = [gap("2026-11-02T09:00", "2026-11-05T10:00", "二店")]
  expect(unseen(gaps, [work(SHOP), work("二店")], NOW, chinese)).toEqual([
    "二店：11 月 2 日至 11 月 5 日之间可能有没看到的评价。"
  ])
  expect(unseen(gaps, [work(SHOP)], NOW, chinese)).toEqual([])
})
