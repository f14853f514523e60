/** The score: exact, laid open, the same for everyone, and without sales. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bonus } from "../../../src/kpi/bonus"
import { addSettings, defaultSettings, settingsFor } from "../../../src/kpi/kpi-settings"
import { type ClerkRecord, measureNames } from "../../../src/kpi/measures"
import { score } from "../../../src/kpi/score"
import { scoreSheet } from "../../../src/kpi/score-sheet"
import { defaultWeights, type Weights, weightsProblem } from "../../../src/kpi/weights"

const all = (done: number, of: number): ClerkRecord => ({
  "first-contact": { done, of },
  promises: { done, of },
  solved: { done, of },
  notes: { done, of },
  wording: { done, of }
})

describe("the score", () => {
  it("adds up what its lines say", () => {
    const result = score({ ...all(9, 10), solved: { done: 13, of: 20 } }, defaultWeights)
    expect(result?.value).toBe(82.5)
    expect(result?.lines.map(({ measure, points }) => [measure, points])).toEqual([
      ["first-contact", 22.5],
      ["promises", 22.5],
      ["solved", 19.5],
      ["notes", 9],
      ["wording", 9]
    ])
  })

  it("is exactly 90 where the fractions make 90, so that no tier is lost to rounding", () => {
    const thirds: ClerkRecord = { ...all(1, 1), "first-contact": { done: 3, of: 5 } }
    expect(score(thirds, defaultWeights)?.value).toBe(90)
    expect(bonus(score(all(9, 10), defaultWeights)?.value as number).fen).toBe(2700_00)
    const justBelow = score({ ...all(9, 10), notes: { done: 8_999_999, of: 10_000_000 } }, defaultWeights)
    expect(justBelow?.value).toBeLessThan(90)
    expect(bonus(justBelow?.value as number).base).toBe(2000)
  })

  it("leaves out what did not occur, and makes no number up where nothing did", () => {
    const quiet: ClerkRecord = { ...all(1, 2), promises: { done: 0, of: 0 } }
    const result = score(quiet, defaultWeights)
    expect(result?.value).toBe(50)
    expect(result?.measuredWeight).toBe(75)
    expect(result?.lines[1]?.points).toBeNull()
    expect(score(all(0, 0), defaultWeights)).toBeNull()
  })

  it("lies between 0 and 100, is the sum of its lines, and never falls when more is done", () => {
    const tally = fc.nat(400).chain((of) => fc.nat(of).map((done) => ({ done, of })))
    const record = fc.record(Object.fromEntries(measureNames.map((name) => [name, tally])))
    fc.assert(
      fc.property(record, fc.constantFrom(...measureNames), (made, name) => {
        const given = made as unknown as ClerkRecord
        const result = score(given, defaultWeights)
        if (result === null) return
        expect(result.value).toBeGreaterThanOrEqual(0)
        expect(result.value).toBeLessThanOrEqual(100)
        const sum = result.lines.reduce((total, { points }) => total + (points ?? 0), 0)
        expect(Math.abs(sum - result.value)).toBeLessThan(0.00001)
        const { done, of } = given[name]
        if (done === of) return
        const better = score({ ...given, [name]: { done: done + 1, of } }, defaultWeights)
        expect(better?.value).toBeGreaterThanOrEqual(result.value)
      }),
      { seed: 4, numRuns: 300 }
    )
  })

  it.each([
    [{ done: 2, of: 1 }],
    [{ done: -1, of: 1 }],
    [{ done: 0.5, of: 1 }],
    [{ done: Number.NaN, of: 1 }]
  ])("refuses %j", (tally) => {
    expect(() => score({ ...all(1, 1), notes: tally }, defaultWeights)).toThrow(RangeError)
  })
})

describe("the weights", () => {
  it("have no place for sales: neither for the compiler nor at run time", () => {
    // @ts-expect-error sales are no measure
    const withSales: Weights = { ...defaultWeights, solved: 20, sales: 10 }
    expect(weightsProblem(withSales)).toContain("销售额不算")
    expect(() => score(all(1, 1), withSales)).toThrow("sales")
    // @ts-expect-error nor are they part of a record
    const record: ClerkRecord = { ...all(1, 1), sales: { done: 1, of: 1 } }
    expect(score(record, defaultWeights)?.lines.map(({ measure }) => measure)).toEqual([...measureNames])
  })

  it.each([
    [{ ...defaultWeights, notes: 11 }, "101"],
    [{ ...defaultWeights, notes: 9.5, wording: 10.5 }, "整数"],
    [{ ...defaultWeights, notes: -10, wording: 30 }, "整数"],
    [{ "first-contact": 100 }, "少了"],
    [{ ...defaultWeights, notes: "10" }, "整数"],
    [null, "一项一项"]
  ])("must be whole, complete and together 100: %j", (weights, words) => {
    expect(weightsProblem(weights)).toContain(words)
  })

  it("stand as they are shipped", () => {
    expect(weightsProblem(defaultWeights)).toBeNull()
  })
})

describe("the versions of the settings", () => {
  const stricter = {
    ...defaultSettings,
    from: "2026-12",
    weights: { ...defaultWeights, notes: 15, wording: 5 }
  }

  it("begin with a month that has not begun, and leave the months before as they were", () => {
    const versions = addSettings([], stricter, "2026-11")
    expect(settingsFor(versions, "2026-11")).toBe(defaultSettings)
    expect(settingsFor(versions, "2026-12")).toBe(stricter)
    expect(settingsFor(versions, "2027-03")).toBe(stricter)
    const again = { ...stricter, weights: defaultWeights }
    expect(addSettings(versions, again, "2026-11")).toEqual([again])
  })

  it.each([
    [{ ...stricter, from: "2026-11" }, "下个月"],
    [{ ...stricter, from: "next" }, "2026-12"],
    [{ ...stricter, weights: { ...defaultWeights, notes: 50 } }, "100"],
    [{ ...stricter, tiers: [{ from: 80, base: 2000 }] }, "0 分"],
    [{ ...stricter, tiers: [...defaultSettings.tiers].reverse() }, "从高分到低分"],
    [{ ...stricter, gradeFrom: [0, 60, 60, 85, 95] }, "一级比一级高"]
  ])("refuse %#", (settings, words) => {
    expect(() => addSettings([], settings, "2026-11")).toThrow(words)
  })
})

describe("the sheet", () => {
  it("lays the arithmetic open, with what one more point brings", () => {
    const result = score({ ...all(89, 100), promises: { done: 0, of: 0 } }, defaultWeights)
    const rows = scoreSheet("小林", "2026-11", result as NonNullable<typeof result>, defaultSettings)
    const row = (name: string) => rows.find(([first]) => first === name)
    expect(row("第一次联系按时")?.at(-1)).toBe("89 ÷ 100 × 25 × 100 ÷ 75")
    expect(row("答应的事按时做到")?.at(-1)).toContain("不算")
    expect(row("奖金（元）")?.slice(3)).toEqual([2000, 1780, "2000 × 89 ÷ 100"])
    expect(row("再上一档")?.at(-1)).toBe("再 1 分就多 920 元")
    expect(row("等级")?.[4]).toBe("专家客服")
    const near = score(
      { ...all(1, 1), notes: { done: 0, of: 1 }, wording: { done: 999, of: 1000 } },
      defaultWeights
    )
    const close = scoreSheet("小林", "2026-11", near as NonNullable<typeof near>, defaultSettings)
    expect(near?.value).toBe(89.99)
    expect(close.find(([name]) => name === "再上一档")?.at(-1)).toBe("再 0.01 分就多 900.2 元")
  })
})
