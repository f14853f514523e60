import { ulid } from "ulid"
import { describe, expect, it } from "vitest"
import type { Action } from "../../../src/cases/action"
import type { Database } from "../../../src/store/database"
import { ingest } from "../../../src/store/ingest"
import { caseOf, caseTimeline, itemsToFix, openCases } from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { context, HOUR, NOW, neutral, newEngine, open, orderPage, page, SHOP } from "./support"

const key = neutral(1).feedId as string

async function prepared(): Promise<Database> {
  const database = open(newEngine())
  await ingest(database, page([neutral(1)]), context())
  return database
}

function press(database: Database, action: Action, id = ulid(NOW + HOUR), shop = SHOP) {
  const circumstances = { at: NOW + HOUR, by: "小林", isExtortion: () => false }
  return record(database, { id, shop, key, action }, circumstances)
}

describe("noting what was done", () => {
  it("notes a press that was sent three times once, and answers the same each time", async () => {
    const database = await prepared()
    const id = ulid(NOW + HOUR)
    const answers = await Promise.all(
      [1, 2, 3].map(() => press(database, { act: "call", outcome: "wants-time" }, id))
    )
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect((await caseOf(database, SHOP, key))?.calls).toHaveLength(1)
    expect((await caseTimeline(database, SHOP, key)).map(({ type, by }) => `${type} ${by}`)).toEqual([
      "review-seen huinuan",
      "called 小林"
    ])
  })

  it("takes back a solving together with the listing fix that came of it", async () => {
    const database = await prepared()
    const before = await caseOf(database, SHOP, key)
    const id = ulid(NOW + HOUR)
    await press(database, { act: "solve" }, id)
    expect(await itemsToFix(database)).toHaveLength(1)
    await press(database, { act: "undo", event: id }, ulid(NOW + HOUR + 1))
    expect(await itemsToFix(database)).toEqual([])
    expect(await caseOf(database, SHOP, key)).toEqual({ ...before, lastEventId: expect.anything() })
  })

  it("does not take back what happened in another shop", async () => {
    const database = await prepared()
    const id = ulid(NOW + HOUR)
    await press(database, { act: "note", text: "记一笔" }, id)
    const answer = await press(database, { act: "undo", event: id }, ulid(NOW + HOUR + 1), "另一家店")
    expect(answer).toMatchObject({ refused: { reason: "unknown-event" } })
    expect((await caseOf(database, SHOP, key))?.notes).toBe(1)
  })

  it("refuses to ask before it is solved, and nothing changes", async () => {
    const database = await prepared()
    expect(await press(database, { act: "ask" })).toMatchObject({ refused: { reason: "not-solved" } })
    expect(await database.events.count()).toBe(1)
  })

  it("refuses an act on a case of another shop", async () => {
    const database = await prepared()
    const answer = await press(database, { act: "confirm" }, ulid(), "另一家店")
    expect(answer).toMatchObject({ refused: { reason: "unknown-case" } })
  })

  it("knows that the number has expired once the order was seen as successful", async () => {
    const database = await prepared()
    const orderId = neutral(1).orderId as string
    const success = { status: "success", statusText: "交易成功" } as const
    const long = 20 * 24 * HOUR
    await ingest(database, orderPage(orderId, success), context({ at: NOW - long }))
    await press(database, { act: "call", outcome: "no-answer" })
    expect((await caseOf(database, SHOP, key))?.flags).toContain("called-after-number-expired")
  })

  it("keeps a closed case with an unkept promise among the open ones", async () => {
    const database = await prepared()
    await press(database, { act: "promise", text: "补发", due: NOW + 48 * HOUR })
    await press(database, { act: "close", result: "kept" }, ulid(NOW + HOUR + 1))
    expect(await openCases(database)).toHaveLength(1)
    await press(database, { act: "keep", promise: "补发" }, ulid(NOW + HOUR + 2))
    expect(await openCases(database)).toEqual([])
  })
})
