/** Why buyers complain: causes, items, weeks, and what comes again and again. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Case } from "../../../src/cases/case"
import { causeNames } from "../../../src/causes"
import { defaultRules } from "../../../src/rules/rules"
import { DAY, HOUR } from "../../../src/rules/time"
import * as clusters from "../../../src/statistics/cause-clusters"
import * as counts from "../../../src/statistics/complaints"
import { ItemCounter } from "../../../src/statistics/items"
import { always, type Period, periodOf } from "../../../src/statistics/period"
import { WeekCounter } from "../../../src/statistics/weeks"
import { at, counted, given, POSTED } from "./support"

type Cases = readonly Case[]
const items = (cases: Cases, period: Period) => counted(new ItemCounter(period), cases)
const complaints = (cases: Cases, period = always) => counts.complaints(items(cases, period))
const causeClusters = (cases: Cases) => clusters.causeClusters(items(cases, always), defaultRules)
const weeks = (cases: Cases, now: number, shown?: number) => counted(new WeekCounter(now, shown), cases)

describe("complaints", () => {
  it("are counted by cause, class and item, the largest first", () => {
    const glow = { review: { itemId: null, itemTitle: "夜光手链" } }
    const found = complaints([
      given({ cause: "发货慢" }),
      given(),
      given({ cause: "尺寸", ...glow }),
      given({ solvedCause: "尺寸" }),
      given({ correction: { unhappy: true, cause: "尺寸" } })
    ])
    expect(found.total.now).toBe(5)
    expect(found.causes.map(({ cause, now }) => [cause, now])).toEqual([
      ["尺寸", 3],
      ["发货慢", 1],
      ["质量", 1]
    ])
    expect(found.classes).toEqual([
      { class: "产品", now: 4, before: 0 },
      { class: "物流", now: 1, before: 0 }
    ])
    expect(found.items.map(({ itemId, now }) => [itemId, now])).toEqual([
      ["680000000001", 4],
      ["title:夜光手链", 1]
    ])
    expect(found.items[0]?.causes[0]).toEqual({
      cause: "尺寸",
      class: "产品",
      now: 2,
      before: 0
    })
  })

  it("keep the shop's own words, and other shops' items apart", () => {
    const own = given({ solvedCause: "扣子松" })
    const found = complaints([own, { ...given(), shop: "另一家" }])
    expect(found.causes).toContainEqual({
      cause: "扣子松",
      class: "其他",
      now: 1,
      before: 0
    })
    expect(found.items).toHaveLength(2)
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
        const found = complaints(list.map(({ cause, item }) => given({ cause, review: { itemId: item } })))
        for (const part of [found.causes, found.classes, found.items]) {
          expect(part.reduce((sum, { now }) => sum + now, 0)).toBe(list.length)
        }
      }),
      { seed: 8, numRuns: 60 }
    )
  })
})

describe("a period", () => {
  const tuesdayNoon = at("2026-11-17T12:00:00")

  it("of a week is held against the same stretch of the week before", () => {
    const found = complaints(
      [
        given({ postedAt: at("2026-11-16T00:00:00") }),
        given({ postedAt: tuesdayNoon, opened: false }),
        given({ postedAt: at("2026-11-15T23:59:59") }),
        given({ postedAt: at("2026-11-10T12:00:00"), cause: "尺寸" }),
        given({ postedAt: at("2026-11-10T12:00:01"), cause: "尺寸" }),
        given({ postedAt: at("2026-11-09T00:00:00") }),
        given({ postedAt: at("2026-11-08T23:59:59") })
      ],
      periodOf("week", tuesdayNoon)
    )
    expect(found.total).toEqual({ now: 1, before: 2 })
    expect(found.reviews).toEqual({ now: 2, before: 2 })
    expect(found.causes.map(({ cause, now, before }) => [cause, now, before])).toEqual([
      ["质量", 1, 1],
      ["尺寸", 0, 1]
    ])
    expect(found.items).toMatchObject([{ itemId: "680000000001", now: 1, reviews: 2 }])
  })

  it.each([
    ["four-weeks", 28],
    ["half-year", 182]
  ] as const)("of %s has %d days, and so has the one before", (name, days) => {
    const { from, to, beforeFrom, beforeTo } = periodOf(name, tuesdayNoon)
    expect(to - from + 1).toBe(days * DAY)
    expect(beforeTo - beforeFrom + 1).toBe(days * DAY)
    expect(from - beforeTo).toBe(1)
  })
})

describe("weeks", () => {
  const tuesdayNoon = at("2026-11-17T12:00:00")

  it("run from Monday to Sunday in China, and say how soon buyers were reached in each", () => {
    const sunday = at("2026-11-15T23:59:59")
    const found = weeks(
      [
        given({ postedAt: sunday, firstSeenAt: sunday, messagedAt: [sunday + 3 * HOUR] }),
        given({ postedAt: at("2026-11-16T00:00:00") }),
        given({ postedAt: at("2026-01-14T12:00:00") })
      ],
      tuesdayNoon,
      3
    )
    expect(found.map(({ monday, count, toContact }) => [monday, count, toContact.median])).toEqual([
      ["2026-11-02", 0, null],
      ["2026-11-09", 1, 3 * HOUR],
      ["2026-11-16", 1, null]
    ])
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
