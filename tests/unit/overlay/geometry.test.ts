import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  asideOf,
  type Box,
  contains,
  freeSpot,
  meet,
  spotInStrip
} from "../../../src/contents/overlay/geometry"

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })
const chip = { width: 130, height: 22 }

describe("where a chip stands in its row", () => {
  const row = box(0, 0, 900, 90)
  const cells = [box(0, 0, 40, 90), box(40, 0, 150, 90), box(190, 0, 400, 90)]

  test("under the words of the first cell that is wide enough", () => {
    const spot = freeSpot({ row, cells, taken: [box(50, 16, 60, 20)] }, chip)
    expect(spot).toEqual({ left: 50, top: 42 })
  })

  test("at the end of a line where the narrow cell is full", () => {
    const taken = [box(50, 16, 60, 20), box(50, 50, 60, 20), box(200, 16, 120, 20), box(200, 44, 90, 18)]
    expect(freeSpot({ row, cells, taken }, chip)).toEqual({ left: 332, top: 15 })
  })

  test("nowhere, rather than on the page's own words", () => {
    const taken = [box(0, 0, 900, 90)]
    expect(freeSpot({ row, cells, taken }, chip)).toBeNull()
  })
})

describe("where the card stands beside a chip", () => {
  const beside = (left: number, width: number, window: number) =>
    asideOf(box(left, 300, width, 22), 360, window)

  test("at the right edge of the window, where it covers nothing of it", () => {
    expect(beside(620, 150, 1440)).toBe(0)
    expect(beside(390, 150, 900)).toBe(0)
  })

  test("at the left edge, where it would lie over it at the right", () => {
    expect(beside(495, 170, 900)).toBe(540)
    expect(beside(391, 150, 900)).toBe(540)
  })

  test("where it covers less of it, if it must", () => {
    expect(beside(200, 170, 600)).toBe(0)
    expect(beside(340, 170, 600)).toBe(240)
  })
})

const some = fc.record({
  left: fc.integer({ min: 0, max: 880 }),
  top: fc.integer({ min: 0, max: 190 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 80 })
})
const size = fc.record({ width: fc.integer({ min: 8, max: 200 }), height: fc.integer({ min: 8, max: 30 }) })

test("whatever the row holds, a chip touches none of it and stays inside a cell", () => {
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 6 }),
      fc.array(some, { maxLength: 25 }),
      size,
      (cells, taken, wanted) => {
        const row = box(0, 0, 900, 200)
        const spot = freeSpot({ row, cells, taken }, wanted)
        if (spot === null) return
        const place = { ...spot, ...wanted }
        expect(contains(row, place)).toBe(true)
        expect(cells.some((cell) => contains(cell, place))).toBe(true)
        expect(taken.some((one) => meet(one, place))).toBe(false)
      }
    ),
    { seed: 7, numRuns: 2000 }
  )
})

test("the line above the list takes the lowest free end of a line", () => {
  const strip = box(0, 0, 900, 110)
  const filters = box(0, 10, 200, 20)
  const buttons = box(0, 60, 90, 30)
  const pager = box(820, 65, 70, 20)
  expect(spotInStrip(strip, [filters, buttons, pager], chip)).toEqual({ left: 102, top: 64 })
  expect(spotInStrip(strip, [filters, buttons, pager], { width: 900, height: 22 })).toBeNull()
})
