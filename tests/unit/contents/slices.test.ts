import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inSlices } from "../../../src/contents/reading/slices"
import type { Steps } from "../../../src/pages"

/** A page of so many rows, each of which costs a fifth of a millisecond to read; it changes in these rests. */
function readingOf(rows: number, changesIn: ReadonlySet<number>, overIn = Number.POSITIVE_INFINITY) {
  let [clock, rests, version] = [0, 0, 0]
  function* steps(): Steps<number[]> {
    const seen: number[] = []
    for (let row = 0; row < rows; row += 1) {
      clock += 0.2
      seen.push(version)
      yield
    }
    return seen
  }
  return inSlices({
    steps,
    now: () => clock,
    rest: async () => {
      rests += 1
      if (changesIn.has(rests)) version += 1
    },
    version: () => version,
    isOver: () => rests >= overIn
  })
}

describe("a reading in slices", () => {
  it("never mixes two states of a page, however often it changes meanwhile", async () => {
    const changes = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), changes, async (rows, changesIn) => {
        const read = await readingOf(rows, new Set(changesIn))
        expect(read?.result).toHaveLength(rows)
        expect(new Set(read?.result).size).toBe(1)
      })
    )
  })

  it("holds up a page at rest for half a millisecond and one step at most", async () => {
    const read = await readingOf(100, new Set())
    expect(read?.slices.length).toBeGreaterThan(30)
    expect(Math.max(...(read?.slices ?? []))).toBeLessThan(0.8)
  })

  it("reads a page that changes in every rest at one go, after it was dropped twice", async () => {
    const read = await readingOf(100, new Set(Array.from({ length: 500 }, (_, rest) => rest)))
    expect(read?.slices).toHaveLength(3)
    expect(read?.result).toHaveLength(100)
  })

  it("ends when nobody wants it any more", async () => {
    expect(await readingOf(100, new Set(), 3)).toBeNull()
  })

  it("reads a page that nobody waits for at one go", async () => {
    function* steps(): Steps<string> {
      yield
      return "read"
    }
    const slicing = { steps, now: () => 0, rest: null, version: () => 0, isOver: () => false }
    expect(await inSlices(slicing)).toEqual({ result: "read", slices: [0] })
  })
})
