import { decodeTime } from "ulid"
import { expect, test } from "vitest"
import { newPressId } from "../../../src/contents/overlay/side-card/press-id"

test("a press has a ULID of its time, and presses of one moment keep their order", () => {
  const now = Date.UTC(2040, 0, 1)
  const ids = Array.from({ length: 50 }, () => newPressId(now))
  for (const id of ids) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  expect(decodeTime(ids[0] as string)).toBe(now)
  expect(ids.toSorted()).toEqual(ids)
})
