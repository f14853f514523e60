import { describe, expect, it } from "vitest"
import { Settling } from "../../../src/contents/reading/settle"
import { neutral, page, review } from "../store/support"

const loading = page([], { health: "loading", total: null })
const empty = page([], { health: "empty", total: 0 })
const changed = page([], { health: "changed", total: null })
const all = page([neutral(1), review(2)])
const lowOnly = page([neutral(1)])

describe("believing a reading", () => {
  it("takes rows at once, and never a page that is still loading", () => {
    const settling = new Settling(0)
    expect(settling.isSettled(loading, 0)).toBe(false)
    expect(settling.isSettled(loading, 60_000)).toBe(false)
    expect(settling.isSettled(all, 60_001)).toBe(true)
  })

  it("does not take an empty table for an empty list before the rows had time to come", () => {
    const settling = new Settling(0)
    expect(settling.isSettled(empty, 500)).toBe(false)
    expect(settling.isSettled(all, 1500)).toBe(true)
    expect(settling.isSettled(empty, 2000)).toBe(false)
    expect(settling.isSettled(empty, 5000)).toBe(true)
  })

  it("calls a page changed only after 15 seconds of it", () => {
    const settling = new Settling(0)
    expect(settling.isSettled(changed, 100)).toBe(false)
    expect(settling.isSettled(changed, 14_000)).toBe(false)
    expect(settling.isSettled(changed, 15_100)).toBe(true)
  })

  it("does not read the old rows under the new filter", () => {
    const settling = new Settling(0)
    expect(settling.isSettled(all, 1000)).toBe(true)
    settling.changeRoute(2000)
    expect(settling.isSettled(all, 2500)).toBe(false)
    expect(settling.isSettled(lowOnly, 3000)).toBe(true)
  })

  it("believes at last that a filter left the same rows", () => {
    const settling = new Settling(0)
    expect(settling.isSettled(lowOnly, 1000)).toBe(true)
    settling.changeRoute(2000)
    expect(settling.isSettled(lowOnly, 16_000)).toBe(false)
    expect(settling.isSettled(lowOnly, 17_001)).toBe(true)
    expect(settling.isSettled(lowOnly, 17_500)).toBe(true)
  })
})
