/** What stands on top of the reasons, how spans are said, and the plan of a month. */
import { describe, expect, it } from "vitest"
import { settingProblem } from "../../../src/background/settings"
import type { ItemState } from "../../../src/cases/item"
import { DAY, HOUR, MINUTE } from "../../../src/rules/time"
import type { CauseCluster } from "../../../src/statistics/cause-clusters"
import { periodOf } from "../../../src/statistics/period"
import { freshClusters } from "../../../src/tabs/desk/reasons/fresh-clusters"
import { spanWords } from "../../../src/tabs/desk/reasons/span-words"
import { tipOf, tips } from "../../../src/wording/daily-tip"
import { given } from "../statistics/support"

const now = Date.parse("2026-11-18T14:05:00+08:00")
const cluster = (size: number, to: number, itemId = "680000000001"): CauseCluster => ({
  shop: "夜光小铺",
  itemId,
  title: "夜光项链",
  cause: "与描述不符",
  cases: Array.from({ length: size }, () => given()),
  from: to - DAY,
  to
})
const item = (fixedAt: number | null) =>
  ({ shop: "夜光小铺", itemId: "680000000001", fixedAt }) as unknown as ItemState
const week = periodOf("week", now)

describe("fresh clusters", () => {
  it("stand on top, the largest first, while their page was not mended since", () => {
    const small = cluster(3, now - HOUR)
    const large = cluster(5, now - DAY, "680000000002")
    expect(freshClusters([small, large], [], week)).toEqual([large, small])
    expect(freshClusters([small], [item(now - DAY)], week)).toEqual([small])
    expect(freshClusters([small], [item(now)], week)).toEqual([])
    expect(freshClusters([small], [item(null)], week)).toEqual([small])
  })

  it("are old news outside the period that is looked at", () => {
    const past = cluster(4, now - 8 * DAY)
    expect(freshClusters([past], [], week)).toEqual([])
    expect(freshClusters([past], [], periodOf("four-weeks", now))).toEqual([past])
  })
})

it.each([
  [12 * MINUTE, "12 分钟", "12 min"],
  [2.44 * HOUR, "2.4 小时", "2.4 h"],
  [30 * HOUR, "30 小时", "30 h"],
  [3.5 * DAY, "3.5 天", "3.5 days"]
])("a span of %d ms is said as %s", (span, zh, en) => {
  expect([spanWords(span, "zh"), spanWords(span, "en")]).toEqual([zh, en])
})

describe("the month's plan", () => {
  it("is kept by month", () => {
    expect(settingProblem("plans", { "2026-11": { done: ["reasons"], text: "先照光" } })).toBeNull()
    expect(settingProblem("plans", { november: { done: [], text: "" } })).toContain("plans")
  })
})

describe("the daily tip", () => {
  it("is one a day, changes at midnight in China, and each has both languages", () => {
    const morning = Date.parse("2026-11-18T00:00:00+08:00")
    expect(tipOf(morning)).toBe(tipOf(morning + DAY - 1))
    expect(tipOf(morning)).not.toBe(tipOf(morning - 1))
    for (const { zh, en, source } of tips)
      expect([/[一-龥]/.test(zh), /^[A-Z]/.test(en), /\d-\d\d/.test(source)]).toEqual([true, true, true])
  })
})
