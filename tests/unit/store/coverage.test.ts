import { describe, expect, it } from "vitest"
import type { Review } from "../../../src/rows"
import type { Database } from "../../../src/store/database"
import { ingest } from "../../../src/store/ingest"
import { gaps } from "../../../src/store/read"
import { REST_IS_READ } from "../../../src/unread"
import { context, DAY, HOUR, NOW, open, page, review, SHOP } from "./support"

/** Reviews that were posted so many hours before NOW. */
const posted = (...hours: number[]): Review[] => hours.map((hour) => review(hour))
const total = 400

function look(database: Database, rows: Review[], at: number, changes: object = {}, shown: object = {}) {
  return ingest(database, page(rows, { total, ...shown }), context({ at, ...changes }))
}

describe("gaps", () => {
  it("opens one when a reading does not reach back to what is known, and closes it later", async () => {
    const database = open()
    await look(database, posted(100, 110, 120), NOW - 4 * DAY)
    expect(await gaps(database, SHOP)).toEqual([])
    await look(database, posted(1, 5, 20), NOW)
    expect(await gaps(database, SHOP)).toEqual([{ from: NOW - 100 * HOUR, to: NOW - 20 * HOUR }])
    await look(database, posted(20, 60, 100), NOW + HOUR, { pageNumber: 2 })
    expect(await gaps(database, SHOP)).toEqual([])
  })

  it("joins the pages of one walk although no review is on both", async () => {
    const database = open()
    await look(database, posted(100, 120), NOW - 4 * DAY)
    await look(database, posted(1, 20), NOW)
    await look(database, posted(30, 60), NOW + 5000, { pageNumber: 2 })
    await look(database, posted(70, 100), NOW + 10_000, { pageNumber: 3 })
    expect(await gaps(database, SHOP)).toEqual([])
  })

  it.each([
    ["the next page was read much later", NOW + HOUR, { pageNumber: 2 }, {}],
    ["a page was skipped", NOW + 5000, { pageNumber: 3 }, {}],
    ["it is a page of another size", NOW + 5000, { pageNumber: 2, pageSize: 50 }, {}],
    ["a review went away meanwhile", NOW + 5000, { pageNumber: 2 }, { total: 399 }]
  ])("does not join two pages when %s", async (_, at, changes, shown) => {
    const database = open()
    await look(database, posted(1, 20), NOW)
    await look(database, posted(30, 60), at, changes, shown)
    expect(await gaps(database, SHOP)).toEqual([{ from: NOW - 30 * HOUR, to: NOW - 20 * HOUR }])
  })

  it.each([
    ["a filter was on", { view: "rate=1" }, {}],
    ["a row could not be read", {}, { unreadable: [{ row: 1, field: "postedAt", reason: "no date" }] }],
    [
      "the page shows fewer rows than its pager says",
      {},
      { unreadable: [{ row: -1, field: "total", reason: "the pager counts 400" }] }
    ],
    ["the page was not understood", {}, { health: "changed" }]
  ])("claims nothing when %s", async (_, changes, shown) => {
    const database = open()
    await look(database, posted(1, 5), NOW)
    await look(database, posted(50, 60), NOW + HOUR, changes, shown)
    expect(await gaps(database, SHOP)).toEqual([])
    expect(await database.coverage.get(SHOP)).toMatchObject({ spans: [[NOW - 5 * HOUR, NOW - HOUR]] })
  })

  it("counts a row that was read but for one field as read", async () => {
    const database = open()
    await look(database, posted(100, 110), NOW - 4 * DAY)
    const reason = `a word that is not known${REST_IS_READ}`
    await look(database, posted(1, 100), NOW, {}, { unreadable: [{ row: 0, field: "sentiment", reason }] })
    expect(await gaps(database, SHOP)).toEqual([])
    expect(await database.coverage.get(SHOP)).toMatchObject({ spans: { length: 1 } })
  })

  it("opens none between a minute and its own seconds, which only some readings know", async () => {
    const database = open()
    const at = (time: string) => ({ postedAt: `2026-11-17T${time}+08:00` })
    await look(database, [review(1), review(2, at("10:00:44"))], NOW)
    await look(database, [review(2, at("10:00:00")), review(3, at("09:00:00"))], NOW + HOUR)
    expect(await gaps(database, SHOP)).toEqual([])
  })

  it("claims nothing of a list that is not newest first", async () => {
    const database = open()
    await look(database, posted(5, 1), NOW)
    expect(await database.coverage.get(SHOP)).toBeUndefined()
  })

  it("keeps the shops apart, and claims nothing for a page without a shop", async () => {
    const database = open()
    await look(database, posted(100, 120), NOW - 4 * DAY)
    await look(database, posted(1, 5), NOW, { shop: "另一家店" })
    await look(database, posted(1, 5), NOW, { shop: "" })
    expect(await gaps(database, SHOP)).toEqual([])
    expect(await gaps(database, "另一家店")).toEqual([])
    expect(await database.coverage.get("")).toBeUndefined()
  })
})
