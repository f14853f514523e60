import { decodeTime, encodeTime } from "ulid"
import { expect, test } from "vitest"
import { firstIdOf, newPressId } from "../../../src/ui/press-id"

test("a press has a ULID of its time, and presses of one moment keep their order", () => {
  const now = Date.UTC(2040, 0, 1)
  const ids = Array.from({ length: 50 }, () => newPressId(now))
  for (const id of ids) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  expect(decodeTime(ids[0] as string)).toBe(now)
  expect(ids.toSorted()).toEqual(ids)
})

test("the first id of a moment is the library's, whole milliseconds and all", () => {
  for (const time of [0, 1, 31, 32, Date.UTC(2026, 10, 22, 1, 2, 3, 4), 2 ** 48 - 1])
    expect(firstIdOf(time)).toBe(encodeTime(time, 10))
})
