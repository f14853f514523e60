import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { clausesOf } from "../../../src/reviews/text/clauses"
import { normalise } from "../../../src/reviews/text/normalise"

describe("normalising", () => {
  it.each([
    ["質量很壞", "质量很坏"],
    ["ＧＯＯＤ！", "很好!"],
    ["垃 圾", "垃圾"],
    ["LA JI", "垃圾"],
    ["好好好好好好好", "好好好"],
    ["不\u200b好", "不好"],
    ["买👍🏽了", "买赞了"],
    ["换行\n\n了", "换行 了"]
  ])("writes %j as %j", (original, text) => {
    expect(normalise(original).text).toBe(text)
  })

  it("maps a masked word to the span it was hidden in", () => {
    const original = "真是垃 圾，退了"
    const { text, starts, ends } = normalise(original)
    const at = text.indexOf("垃圾")
    expect(original.slice(starts[at], ends[at + 1])).toBe("垃 圾")
  })

  it("maps every unit to a span of the original, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (original) => {
        const { text, starts, ends } = normalise(original)
        expect(starts).toHaveLength(text.length)
        expect(ends).toHaveLength(text.length)
        starts.forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
          expect(ends[index]).toBeGreaterThan(start)
          expect(ends[index]).toBeLessThanOrEqual(original.length)
        })
      }),
      { seed: 6, numRuns: 300 }
    )
  })
})

describe("clauses", () => {
  it.each([
    ["质量好,就是小了", ["质量好", "就是小了"]],
    ["很好看但是有异味", ["很好看", "但是有异味"]],
    ["3.5寸的,够用", ["3.5寸的", "够用"]],
    ["就是快!", ["就是快"]],
    ["不错 可惜贵", ["不错", "可惜贵"]]
  ])("of %j are %j", (text, clauses) => {
    expect(clausesOf(text).map((clause) => clause.text)).toEqual(clauses)
  })

  it("are cut where nobody sets a mark", () => {
    expect(clausesOf("好".repeat(150)).map((clause) => clause.text.length)).toEqual([60, 60, 30])
  })
})
