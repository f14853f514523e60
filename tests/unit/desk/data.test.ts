/** What is taken along as tables, and when a backup is asked for. */
import { describe, expect, it } from "vitest"
import { defaultRules } from "../../../src/rules/rules"
import { DAY, HOUR } from "../../../src/rules/time"
import type { OutMaterial } from "../../../src/tabs/desk/data/out-material"
import { sheetOf } from "../../../src/tabs/desk/data/sheets-out"
import { backupState, keptAtFrom } from "../../../src/tabs/desk/shell/backup-reminder"
import { given, POSTED } from "../statistics/support"

const NOW = POSTED + 3 * DAY

describe("the sheet of statistics", () => {
  const call = { at: POSTED + 3 * HOUR, by: "小林", outcome: "solved" as const, until: null }
  const answered = given({ calls: [call], solvedAt: POSTED + 5 * HOUR, offered: ["reship"] })
  const late = given({ firstSeenAt: POSTED + 2 * DAY, cause: "尺寸" })
  const material: OutMaterial = {
    cases: [answered, late, { ...given(), shop: "另一家" }],
    gaps: [{ shop: "夜光小铺", from: POSTED, to: POSTED + HOUR }],
    rulesOf: () => defaultRules,
    now: NOW
  }
  const rows = [...sheetOf("statistics", material, "zh").rows]
  const row = (kind: string, name: string | null = null) =>
    rows.find(([shop, what, which]) => shop === "夜光小铺" && what === kind && which === name)?.slice(3)

  it("holds everything that the desk counts, each number with what it stands on", () => {
    expect(row("全部不满")).toEqual([2, null, "条"])
    expect(row("原因", "尺寸")).toEqual([1, null, "条"])
    expect(row("大类", "产品")).toEqual([2, null, "条"])
    expect(row("每周不满（周一的日期）", "2026-11-16")).toEqual([2, null, "条"])
    expect(row("多久联系上", "从看到算起，一半在这之内")).toEqual([2, 1, "小时"])
    expect(row("多久解决", "从写下算起，九成在这之内")).toEqual([5, 1, "小时"])
    expect(row("每周多久联系上", "2026-11-16 一半在这之内")).toEqual([2, 1, "小时"])
    expect(row("过了一天才看到")).toEqual([1, 2, "条"])
    expect(row("还没联系上")).toEqual([1, 2, "条"])
    expect(row("全部 · 解决了")).toEqual([1, 2, "条"])
    expect(row("多快联系 · 解决了", "1 到 4 小时")).toEqual([1, 1, "条"])
    expect(row("怎么联系 · 买家确认", "电话")).toEqual([0, 1, "条"])
    expect(row("用了什么办法 · 解决了", "补发")).toEqual([1, 1, "条"])
    expect(row("可能没看过的时间段", "2026-11-18 09:00 – 2026-11-18 10:00")).toEqual([null, null, ""])
  })

  it("keeps shops apart, and fits its header in both languages", () => {
    expect(rows.filter(([shop, kind]) => kind === "全部不满" && shop === "另一家")).toHaveLength(1)
    for (const language of ["zh", "en"] as const)
      for (const name of ["cases", "promises", "statistics"] as const) {
        const sheet = sheetOf(name, material, language)
        for (const one of sheet.rows) expect(one).toHaveLength(sheet.header.length)
      }
  })
})

describe("the reminder of a backup elsewhere", () => {
  it("comes while there never was one, and after a month", () => {
    expect(backupState(null, NOW)).toBe("never")
    expect(backupState(NOW - 30 * DAY, NOW)).toBe("kept")
    expect(backupState(NOW - 30 * DAY - 1, NOW)).toBe("old")
    expect([keptAtFrom(undefined), keptAtFrom("gestern"), keptAtFrom(5)]).toEqual([null, null, 5])
  })
})
