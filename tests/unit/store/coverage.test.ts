import { describe, expect, it } from "vitest"
import type { Review } from "../../../src/rows"
import type { Database } from "../../../src/store/database"
import { ingest } from "../../../src/store/ingest"
import { gaps } from "../../../src/store/read"
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
    ["the page was not understood", {}, { health: "changed" }]
  ])("claims nothing when %s", async (_, changes, shown) => {
    const database = open()
    await look(database, posted(1, 5), NOW)
    await look(database, posted(50, 60), NOW + HOUR, changes, shown)
    expect(await gaps(database, SHOP)).toEqual([])
    expect(await database.coverage.get(SHOP)).toMatchObject({ spans: [[NOW - 5 * HOUR, NOW - HOUR]] })
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
