/** A seller's own table in the store: taken in, taken back, taken in again. */

import { encodeTime, monotonicFactory, ulid } from "ulid"
import { describe, expect, it } from "vitest"
import type { Event } from "../../../src/cases/event"
import { toChinaIso } from "../../../src/rules/time"
import { casesLike, importTable, tableImports, undoImport } from "../../../src/store/imports"
import { ingest } from "../../../src/store/ingest"
import { everyCase, storeCounts } from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { runSweep } from "../../../src/store/sweep"
import { contents, context, DAY, judge, NOW, neutral, open, page, SHOP } from "./support"

const newId = monotonicFactory()
const LATER = NOW + DAY

function rows(...indexes: number[]): Event[] {
  return indexes.flatMap((index): Event[] => {
    const review = neutral(index, { feedId: null, itemId: null })
    const at = NOW - 40 * DAY + index
    const stamp = (step: number) => ({
      id: `${encodeTime(at)}${step}${String(index).padStart(15, "0")}`,
      at,
      by: "import",
      shop: SHOP,
      about: review.orderId as string
    })
    return [
      {
        ...stamp(0),
        type: "review-seen",
        review,
        judgement: judge(review.text),
        opens: true,
        extortion: false
      },
      { ...stamp(1), type: "closed", result: "kept" }
    ]
  })
}
/** The same, so much longer ago. */
function aged(event: Event, by: number): Event {
  const at = event.at - by
  const older = { ...event, at, id: encodeTime(at) + event.id.slice(10) }
  return older.type === "review-seen"
    ? { ...older, review: { ...older.review, postedAt: toChinaIso(at) } }
    : older
}
const table = (...indexes: number[]) => ({ file: "差评.xlsx", shop: SHOP, events: rows(...indexes) })

describe("a table taken in", () => {
  it("twice adds nothing the second time", async () => {
    const database = open()
    expect(await importTable(database, table(1, 2), NOW, newId)).toMatchObject({ cases: 2, known: 0 })
    const before = await contents(database)
    expect(await importTable(database, table(1, 2), LATER, newId)).toEqual({ id: null, cases: 0, known: 2 })
    expect(await contents(database)).toEqual(before)
  })

  it("is taken back as a whole, and can be taken in again", async () => {
    const database = open()
    const { id } = await importTable(database, table(1, 2, 3), NOW, newId)
    expect(await undoImport(database, id as string, "小林", LATER, newId)).toEqual({ cases: 3, kept: 0 })
    expect((await storeCounts(database)).cases).toBe(0)
    expect((await tableImports(database))[0]?.undoneAt).toBe(LATER)
    expect(await undoImport(database, id as string, "小林", LATER, newId)).toEqual({ cases: 0, kept: 0 })
    expect(await importTable(database, table(1, 2, 3), LATER + 1, newId)).toMatchObject({
      cases: 3,
      known: 0
    })
    expect((await storeCounts(database)).cases).toBe(3)
  })

  it("keeps its old cases for as long as new ones, from the day on which it was taken in", async () => {
    const database = open()
    const old = { ...table(1, 2), events: rows(1, 2).map((event) => aged(event, 400 * DAY)) }
    await importTable(database, old, NOW, newId)
    await runSweep(database, NOW + 60_000)
    await runSweep(database, NOW + 179 * DAY)
    const kept = await everyCase(database)
    expect(kept.map(({ review }) => review.text)).toEqual(Array(2).fill("我收到的这个是没有夜光的!"))
    expect(kept.map(({ importedAt }) => importedAt)).toEqual([NOW, NOW])
    await runSweep(database, NOW + 181 * DAY)
    expect((await everyCase(database)).map(({ review }) => review.text)).toEqual(["", ""])
  })

  it("is taken back even where its cases were forgotten meanwhile", async () => {
    const database = open()
    const { id } = await importTable(database, table(1, 2, 3), NOW, newId)
    await runSweep(database, NOW + 181 * DAY)
    expect((await everyCase(database)).every(({ forgottenAt }) => forgottenAt !== null)).toBe(true)
    const back = await undoImport(database, id as string, "小林", NOW + 182 * DAY, newId)
    expect(back).toEqual({ cases: 3, kept: 0 })
    expect((await storeCounts(database)).cases).toBe(0)
  })

  it("lies packed with what rests: twenty thousand rows would be too dear one by one", async () => {
    const database = open()
    await importTable(database, table(1, 2, 3), NOW, newId)
    expect([await database.events.count(), await database.packs.count()]).toEqual([0, 1])
  })

  it("leaves cases that somebody has worked on since, and those that a page has shown", async () => {
    const database = open()
    const { id } = await importTable(database, table(1, 2, 3), NOW, newId)
    const key = neutral(1).orderId as string
    const who = { at: LATER, by: "小林", isExtortion: () => false }
    await record(
      database,
      { id: ulid(LATER), shop: SHOP, key, action: { act: "note", text: "又联系了" } },
      who
    )
    await ingest(database, page([neutral(2, { text: "没有夜光,差" })]), context({ at: LATER }))
    await runSweep(database, LATER)
    expect(await undoImport(database, id as string, "小林", LATER + 1, newId)).toEqual({ cases: 1, kept: 2 })
    expect((await everyCase(database)).map((state) => state.key).sort()).toEqual(
      [key, neutral(2).orderId].sort()
    )
  })

  it("is compared with what stands in the store on the same days or under the same numbers", async () => {
    const database = open()
    await ingest(database, page([neutral(1), neutral(60)]), context())
    const keys = async (ids: string[], days: number[]) =>
      (await casesLike(database, SHOP, { ids, days })).map(({ key }) => key)
    expect(await keys([], [NOW])).toEqual([neutral(1).feedId])
    expect(await keys([neutral(60).orderId as string], [])).toEqual([neutral(60).feedId])
    expect(await keys([], [NOW - 20 * DAY])).toEqual([])
  })
})
