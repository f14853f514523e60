import fc from "fast-check"
import { expect, test } from "vitest"
import { type Entry, whys } from "../../../src/cases/entry"
import { entryId } from "../../../src/cases/entry-id"
import { groupsOf } from "../../../src/popup/view/groups"
import { rowView } from "../../../src/popup/view/row-view"
import { searchEntries } from "../../../src/popup/view/search"
import { defaultRules } from "../../../src/rules/rules"
import { dayOfWork } from "../../../src/today/day"
import { at, chinese, GLOW, NOW, order, orders, review, reviews, SHOP, Shop } from "../ui/made"

const scarf = review({
  feedId: "1301250188506",
  orderId: "4500000000000011506",
  itemId: "680000000004",
  itemTitle: "羊毛围巾 燕麦色",
  buyer: "t***9",
  grade: "bad",
  text: "袋子破了，围巾上有一块脏",
  postedAt: "2026-11-20T09:12:00+08:00"
})

function work() {
  const shop = new Shop()
    .see(reviews(review(), scarf))
    .see(orders(order({ orderId: "4500000000000019999" })))
    .do(GLOW, { act: "promise", text: "今天补发", due: at("2026-11-20T18:00") }, at("2026-11-20T14:01"))
  const { cases, orders: states, items } = shop.world
  return { shop: SHOP, rules: defaultRules, cases, orders: states, items }
}

const lines = (day = dayOfWork([work()], NOW), shown: readonly Entry[] = day.entries) =>
  shown.map((entry) => {
    const subject = day.subjects.get(entryId(entry))
    return subject ? rowView(entry, subject, NOW, chinese) : null
  })

test("each line says what, of whom, and by when", () => {
  expect(lines()).toEqual([
    {
      title: "今天补发",
      grade: null,
      unhappy: false,
      about: ["c**", "夜光项链", "今天答应的"],
      due: { text: "18:00 前", tone: "due" }
    },
    {
      title: "“袋子破了，围巾上有一块脏”",
      grade: "bad",
      unhappy: false,
      about: ["打电话", "羊毛围巾", "t***9"],
      due: { text: "18:00 前", tone: "due" }
    },
    {
      title: "夜光手链 × 1",
      grade: null,
      unhappy: false,
      about: ["f**8 尾号 9999", "昨天 13:30 下单", "¥19.90"],
      due: { text: "超了 35 分钟", tone: "late" }
    }
  ])
})

test("the groups keep the order of the checklist", () => {
  const day = dayOfWork([work()], NOW)
  expect(groupsOf(day.entries, NOW).map(({ name, entries }) => [name, entries.length])).toEqual([
    ["promises", 1],
    ["today", 1],
    ["shipping", 1]
  ])
  const made = fc.array(
    fc.record({ why: fc.constantFrom(...whys), due: fc.constantFrom(null, NOW, NOW * 1.1) })
  )
  fc.assert(
    fc.property(made, (all) => {
      const entries = all.map((one, index) => ({
        ...one,
        kind: "case" as const,
        shop: SHOP,
        key: String(index),
        channel: null
      }))
      expect(groupsOf(entries, NOW).flatMap((group) => group.entries)).toEqual(entries)
    }),
    { seed: 7 }
  )
})

test("a first contact due on Monday is not before today's closing", () => {
  const evening = new Shop().see(reviews(scarf), at("2026-11-20T17:30"))
  const [entry] = evening.entries(at("2026-11-20T17:31"))
  expect(groupsOf(entry ? [entry] : [], at("2026-11-20T17:31"))[0]?.name).toBe("later")
})

test("search finds by words, buyer, item and order number, all of them together", () => {
  const day = dayOfWork([work()], NOW)
  const keys = (query: string) => searchEntries(day, query).map(({ key }) => key)
  expect(keys("脏")).toEqual(["1301250188506"])
  expect(keys("T***9 围巾")).toEqual(["1301250188506"])
  expect(keys("11506")).toEqual(["1301250188506"])
  expect(keys("补发")).toEqual([GLOW])
  expect(keys("没有这个")).toEqual([])
  expect(keys("  ")).toHaveLength(3)
})

test("two shops make one list, still in the order of urgency", () => {
  const other = { ...work(), shop: "二店", cases: [], items: [] }
  const late = { ...work(), orders: [], cases: new Shop().see(reviews(scarf)).world.cases }
  expect(dayOfWork([other, late], NOW).entries.map(({ why }) => why)).toEqual([
    "first-contact",
    "ship-overdue"
  ])
})
