import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { toChinaIso } from "../../../src/rules/time"
import { type DateAnswers, readDate } from "../../../src/sheets/dates"
import type { Cell } from "../../../src/sheets/table"

const NOW = Date.parse("2026-11-18T10:00:00+08:00")

function read(cell: Cell, answers: DateAnswers = {}): string {
  const found = readDate(cell, answers, NOW)
  if ("ask" in found) return `? ${found.ask}`
  if ("problem" in found) return `! ${found.problem}`
  return found.exact ? toChinaIso(found.at).slice(0, 16) : toChinaIso(found.at).slice(0, 10)
}

describe("dates as people write them", () => {
  it.each<[Cell, string]>([
    ["2025-11-02", "2025-11-02"],
    ["2025/11/2", "2025-11-02"],
    ["2025年11月2日", "2025-11-02"],
    ["2025.11.2", "2025-11-02"],
    ["20251102", "2025-11-02"],
    [20251102, "2025-11-02"],
    [45963, "2025-11-02"],
    ["45963", "2025-11-02"],
    [45963.604166667, "2025-11-02T14:30"],
    [new Date(Date.UTC(2025, 10, 2)), "2025-11-02"],
    ["2025-11-02 14:30", "2025-11-02T14:30"],
    ["2025/11/2 下午2:30", "2025-11-02T14:30"],
    ["２０２５－１１－０２　１４：３０：０５", "2025-11-02T14:30"],
    ["2025年11月2日 周日 9点30分", "2025-11-02T09:30"],
    ["20251102143000", "2025-11-02T14:30"],
    ["2025-11-02T06:30:00Z", "2025-11-02T14:30"],
    ["25年11月2日", "2025-11-02"],
    ["20251102 14:30", "2025-11-02T14:30"],
    ["2025.11.2.", "2025-11-02"],
    ["2025年11月2日晚上8点", "2025-11-02T20:00"],
    ["2025年11月2日凌晨1点", "2025-11-02T01:00"],
    ["25/11/2025", "2025-11-25"],
    ["11/25/2025", "2025-11-25"]
  ])("%s is %s", (cell, expected) => {
    expect(read(cell)).toBe(expected)
  })

  it.each<[Cell, string]>([
    ["11月2日", "? year"],
    ["11/12", "? year"],
    ["11.2", "? tenths"],
    [11.2, "? tenths"],
    ["2/11/2025", "? order"],
    ["25/11/02", "? shortYear"]
  ])("%s can be read in two ways: %s", (cell, question) => {
    expect(read(cell)).toBe(question)
  })

  it("takes one answer for the whole column", () => {
    expect(read("11月2日", { year: 2025 })).toBe("2025-11-02")
    expect(read("11月2日 9:05", { year: "latest" })).toBe("2026-11-02T09:05")
    expect(read("11月2日14:30", { year: 2025 })).toBe("2025-11-02T14:30")
    expect(read("11月2日晚上8点", { year: 2025 })).toBe("2025-11-02T20:00")
    expect(read("11月2号 周一", { year: "latest" })).toBe("2026-11-02")
    expect(read("12月30日", { year: "latest" })).toBe("2025-12-30")
    expect(read("11.2", { year: 2025, tenths: "second" })).toBe("2025-11-02")
    expect(read(11.2, { year: 2025, tenths: "twentieth" })).toBe("2025-11-20")
    expect(read("2/11/2025", { order: "day-month" })).toBe("2025-11-02")
    expect(read("25/11/02", { shortYear: "year-first" })).toBe("2025-11-02")
    expect(read("02/11/25", { shortYear: "year-last", order: "day-month" })).toBe("2025-11-02")
  })

  it.each<[Cell, string]>([
    ["", "! no-date"],
    [null, "! no-date"],
    ["上周", "! not-a-date"],
    ["2025-02-30", "! not-a-date"],
    ["2025-11-02 25:00", "! not-a-date"],
    ["2025-11-02 晚上12点", "! not-a-date"],
    ["20251102 很晚", "! not-a-date"],
    ["2031-01-01", "! future"],
    ["1999-01-01", "! too-early"],
    [7, "! not-a-date"],
    [true, "! no-date"]
  ])("%s is no date of a review: %s", (cell, problem) => {
    expect(read(cell)).toBe(problem)
  })

  it("reads every day of years as it was written, whatever the way", () => {
    const day = fc.date({ min: new Date("2004-01-01"), max: new Date("2026-11-18"), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = "", month = "", dayOfMonth = ""] = iso.split("-")
        const serial = Math.round(
          (Date.UTC(+year, +month - 1, +dayOfMonth) - Date.UTC(1899, 11, 30)) / 86_400_000
        )
        for (const cell of [iso, iso.replaceAll("-", ""), `${+year}/${+month}/${+dayOfMonth}`, serial, date])
          expect(read(cell).slice(0, 10)).toBe(iso)
      }),
      { seed: 8, numRuns: 300 }
    )
  })
})
