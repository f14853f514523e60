/** Months, several shops together, and the kept versions of the assessment. */
import { describe, expect, it } from "vitest"
import { defaultSettings, versionsFrom } from "../../../src/kpi/kpi-settings"
import { type ClerkRecord, joinRecords } from "../../../src/kpi/measures"
import { monthAfter, monthOf, startOfMonth } from "../../../src/kpi/month"
import { ruleProblem } from "../../../src/rules/rules"
import { draftOf, settingsOf, sumOf } from "../../../src/tabs/desk/clerks/assessment-draft"

describe("a month", () => {
  it("begins at midnight in China", () => {
    const start = startOfMonth("2026-11")
    expect(start).toBe(Date.parse("2026-11-01T00:00:00+08:00"))
    expect([monthOf(start), monthOf(start - 1)]).toEqual(["2026-11", "2026-10"])
  })

  it.each([
    ["2026-11", 1, "2026-12"],
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-11", -11, "2025-12"]
  ])("%s and %d is %s", (month, months, other) => {
    expect(monthAfter(month, months)).toBe(other)
  })
})

it("what was done in several shops adds up, so that no shop weighs more than its work", () => {
  const record = (done: number, of: number): ClerkRecord => ({
    "first-contact": { done, of },
    promises: { done: 0, of: 0 },
    solved: { done, of },
    notes: { done, of },
    wording: { done, of }
  })
  const joined = joinRecords([record(1, 2), record(8, 8)])
  expect(joined["first-contact"]).toEqual({ done: 9, of: 10 })
  expect(joined.promises).toEqual({ done: 0, of: 0 })
})

describe("the kept assessment", () => {
  const december = { ...defaultSettings, from: "2026-12" }

  it("is a rule of the shop: a list of versions, and nothing else", () => {
    expect(ruleProblem("assessment", [december])).toBeNull()
    for (const wrong of [
      null,
      {},
      [{ from: "2026-12" }],
      [{ ...december, from: "soon" }],
      [{ ...december, gradeFrom: ["a"] }]
    ])
      expect(ruleProblem("assessment", wrong)).toContain("考核规则")
  })

  it("never counts a version with sales in it, wherever it came from (4-15)", () => {
    const sold = { ...december, weights: { ...december.weights, solved: 10, sales: 20 } }
    expect(versionsFrom([sold, december])).toEqual([december])
  })

  it("comes back from its lines unchanged, and a line that is no number cannot stand", () => {
    const draft = draftOf(december)
    expect(settingsOf(draft, "2026-12")).toEqual(december)
    expect(sumOf(draft)).toBe(100)
    const typed = settingsOf({ ...draft, gradeFrom: ["0", "六十", "75", "85", "95"] }, "2026-12")
    expect(versionsFrom([typed])).toEqual([])
  })
})
