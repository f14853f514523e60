/** The sums of acceptance 4-26 to 4-28, to the fen. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bonus } from "../../../src/kpi/bonus"
import { gradeOf, grades } from "../../../src/kpi/grades"

describe("the bonus", () => {
  it.each([
    [100, 3000, 3000_00],
    [95, 3000, 2850_00],
    [90, 3000, 2700_00],
    [89.99, 2000, 1799_80],
    [89.5, 2000, 1790_00],
    [89, 2000, 1780_00],
    [85, 2000, 1700_00],
    [80, 2000, 1600_00],
    [79.99, 1000, 799_90],
    [79, 1000, 790_00],
    [60, 1000, 600_00],
    [0, 1000, 0],
    [89.99999, 2000, 1800_00]
  ])("of %d points: base %d, %d fen", (score, base, fen) => {
    expect(bonus(score)).toMatchObject({ base, fen })
  })

  it("says what one more point brings", () => {
    expect(bonus(89).next).toEqual({ score: 90, moreFen: 920_00 })
    expect(bonus(95).next).toBeNull()
  })

  it("rounds half a fen up", () => {
    expect(bonus(80.00025).fen).toBe(1600_01)
  })

  it.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, "90", ""])(
    "refuses %s",
    (score) => {
      expect(() => bonus(score as number)).toThrow(RangeError)
    }
  )

  it("never falls as the score rises", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(score, score, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(bonus(low).fen).toBeLessThanOrEqual(bonus(high).fen)
      }),
      { seed: 4, numRuns: 2000 }
    )
  })

  it("knows five grades in their order", () => {
    expect([0, 60, 75, 85, 95, 100].map((score) => grades.indexOf(gradeOf(score)))).toEqual([
      0, 1, 2, 3, 4, 4
    ])
  })
})
