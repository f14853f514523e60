import * as fc from "fast-check"
import { expect, it } from "vitest"
import { addDays, dayOf, midnightAfter, momentOf } from "../../../src/rules/time"

it("the midnight after a moment is the first moment of the next day in China", () => {
  const anyTime = fc.integer({ min: Date.parse("1992-01-01"), max: Date.parse("2099-12-31") })
  fc.assert(
    fc.property(anyTime, (time) => {
      expect(midnightAfter(time)).toBe(momentOf(addDays(dayOf(time), 1), "00:00"))
    })
  )
  const midnight = Date.parse("2026-11-29T00:00:00+08:00")
  expect(midnightAfter(midnight)).toBe(Date.parse("2026-11-30T00:00:00+08:00"))
  expect(midnightAfter(midnight - 1)).toBe(midnight)
})
