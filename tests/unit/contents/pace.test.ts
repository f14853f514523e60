import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Pace } from "../../../src/contents/reading/pace"

/** A page that changes at every tick of 16 ms, for so long; returns the milliseconds spent on reading it. */
function spentOn(cost: number, news: (reading: number) => boolean, duration: number): number {
  const pace = new Pace()
  let [spent, readings, first] = [0, 0, 0]
  for (let now = 0; now < duration; now += 16) {
    if (now < pace.next(first, now)) continue
    spent += cost
    pace.read(now + cost, cost, news(readings++))
    first = now
  }
  return spent
}

describe("the pace of reading", () => {
  it("reads soon after the page has come to rest", () => {
    expect(new Pace().next(1000, 1000)).toBe(1300)
  })

  it("reads a page that never rests all the same", () => {
    expect(new Pace().next(1000, 60_000)).toBe(3000)
  })

  it("takes at most 2 % of the main thread from a page that changes 60 times a second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.boolean(), (cost, news) => {
        const spent = spentOn(cost, () => news, 600_000)
        expect(spent / 600_000).toBeLessThanOrEqual(0.02)
        expect(spent).toBeGreaterThan(0)
      }),
      { seed: 20261118, numRuns: 50 }
    )
  })

  it("looks less often the longer nothing is new, and at once briskly after an address changed", () => {
    const pace = new Pace()
    for (let time = 0; time < 5; time += 1) pace.read(10_000, 1, false)
    expect(pace.next(10_000, 10_000)).toBe(18_000)
    pace.restart()
    expect(pace.next(10_000, 10_000)).toBe(11_000)
  })

  it("leaves no page unread for long because one reading was slow on a busy machine", () => {
    const pace = new Pace()
    pace.read(10_000, 900, true)
    expect(pace.next(10_000, 10_000)).toBe(20_000)
  })

  it("reads at once for somebody who waits", () => {
    const pace = new Pace()
    pace.read(10_000, 900, true)
    pace.hurry()
    expect(pace.next(10_100, 10_100)).toBe(10_400)
  })
})
