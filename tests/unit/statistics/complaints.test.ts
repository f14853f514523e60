/** Why buyers complain: causes, items, weeks, and what comes again and again. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { causeNames } from "../../../src/causes"
import { defaultRules } from "../../../src/rules/rules"
import { DAY, HOUR } from "../../../src/rules/time"
import { byItem } from "../../../src/statistics/by-item"
import { factsOf } from "../../../src/statistics/case-facts"
import * as clusters from "../../../src/statistics/cause-clusters"
import * as counts from "../../../src/statistics/complaints"
import * as weekly from "../../../src/statistics/weeks"
import { at, given, POSTED } from "./support"

type Cases = Parameters<typeof factsOf>[0]
const complaints = (cases: Cases) => counts.complaints(byItem(factsOf(cases, defaultRules)))
const causeClusters = (cases: Cases) =>
  clusters.causeClusters(byItem(factsOf(cases, defaultRules)), defaultRules)
const weeks = (cases: Cases, now: number, count?: number) =>
  weekly.weeks(factsOf(cases, defaultRules), now, count)

describe("complaints", () => {
  it("are counted by cause, class and item, the largest first", () => {
    const glow = { review: { itemId: null, itemTitle: "夜光手链" } }
    const counted = complaints([
      given({ cause: "发货慢" }),
      given(),
      given({ cause: "尺寸", ...glow }),
      given({ solvedCause: "尺寸" }),
      given({ correction: { unhappy: true, cause: "尺寸" } })
    ])
    expect(counted.total).toBe(5)
    expect(counted.causes.map(({ cause, count }) => [cause, count])).toEqual([
      ["尺寸", 3],
      ["发货慢", 1],
      ["质量", 1]
    ])
    expect(counted.classes).toEqual([
      { class: "产品", count: 4 },
      { class: "物流", count: 1 }
    ])
    expect(counted.items.map(({ itemId, count }) => [itemId, count])).toEqual([
      ["680000000001", 4],
      ["title:夜光手链", 1]
    ])
    expect(counted.items[0]?.causes[0]).toEqual({ cause: "尺寸", class: "产品", count: 2 })
  })

  it("keep the shop's own words, and other shops' items apart", () => {
    const own = given({ solvedCause: "扣子松" })
    const counted = complaints([own, { ...given(), shop: "另一家" }])
    expect(counted.causes).toContainEqual({ cause: "扣子松", class: "其他", count: 1 })
    expect(counted.items).toHaveLength(2)
    const unknown = { ...given(), judgement: { unhappy: true, score: 1, causes: [], evidence: [] } }
    expect(complaints([unknown]).causes[0]?.cause).toBe("其他")
  })

  it("add up, whatever they are", () => {
    const some = fc.array(
      fc.record({
        cause: fc.constantFrom(...causeNames),
        item: fc.constantFrom("680000000001", "680000000002")
      })
    )
    fc.assert(
      fc.property(some, (list) => {
        const counted = complaints(list.map(({ cause, item }) => given({ cause, review: { itemId: item } })))
        for (const part of [counted.causes, counted.classes, counted.items]) {
          expect(part.reduce((sum, { count }) => sum + count, 0)).toBe(list.length)
        }
      }),
      { seed: 8, numRuns: 60 }
    )
  })
})

describe("weeks", () => {
  const tuesdayNoon = at("2026-11-17T12:00:00")

  it("run from Monday to Sunday in China", () => {
    const found = weeks(
      [given({ postedAt: at("2026-11-15T23:59:59") }), given({ postedAt: at("2026-11-16T00:00:00") })],
      tuesdayNoon,
      3
    )
    expect(found.weeks).toEqual([
      { monday: "2026-11-02", count: 0 },
      { monday: "2026-11-09", count: 1 },
      { monday: "2026-11-16", count: 1 }
    ])
  })

  it("compare this week with the same stretch of the one before", () => {
    const found = weeks(
      [
        given({ postedAt: at("2026-11-16T10:00:00") }),
        given({ postedAt: at("2026-11-17T11:00:00") }),
        given({ postedAt: at("2026-11-10T12:00:00"), cause: "尺寸" }),
        given({ postedAt: at("2026-11-10T12:00:01"), cause: "尺寸" }),
        given({ postedAt: at("2026-11-14T12:00:00") }),
        given({ postedAt: at("2026-01-14T12:00:00") })
      ],
      tuesdayNoon
    )
    expect(found.all).toEqual({ thisWeek: 2, beforeSoFar: 1, before: 3 })
    expect(found.causes).toEqual([
      { cause: "质量", thisWeek: 2, beforeSoFar: 0, before: 1 },
      { cause: "尺寸", thisWeek: 0, beforeSoFar: 1, before: 2 }
    ])
    expect(found.weeks.reduce((sum, { count }) => sum + count, 0)).toBe(5)
  })
})

describe("clusters", () => {
  const days = (...list: number[]) => list.map((day) => given({ postedAt: POSTED + day * DAY }))
  const sizes = (cases: Cases) => causeClusters(cases).map((cluster) => cluster.cases.length)

  it("are three of one cause on one item within seven days, to the millisecond", () => {
    expect(sizes(days(0, 3, 7))).toEqual([3])
    expect(sizes([...days(0, 3), given({ postedAt: POSTED + 7 * DAY + 1 })])).toEqual([])
    expect(sizes(days(0, 1))).toEqual([])
  })

  it("grow while neighbours lie close, and are apart where they do not", () => {
    expect(sizes(days(0, 3, 6, 9, 12))).toEqual([5])
    expect(sizes(days(0, 1, 2, 40, 41, 42))).toEqual([3, 3])
    expect(sizes(days(0, 1, 2, 9, 15, 16))).toEqual([3, 3])
  })

  it("never mix causes, items or shops", () => {
    const [one, two, three] = days(0, 1, 2)
    if (!one || !two || !three) throw new Error("three cases")
    expect(sizes([one, two, given({ postedAt: POSTED + HOUR, cause: "尺寸" })])).toEqual([])
    expect(sizes([one, two, given({ review: { itemId: "680000000002" } })])).toEqual([])
    expect(sizes([one, two, { ...three, shop: "另一家" }])).toEqual([])
    expect(causeClusters([three, one, two])[0]).toMatchObject({
      cause: "质量",
      itemId: "680000000001",
      from: POSTED,
      to: POSTED + 2 * DAY
    })
  })
})
