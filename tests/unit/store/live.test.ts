/** Whoever reads live hears of what changes, whether it lay in a row or on a shelf. */
import "fake-indexeddb/auto" // live queries rest where there is no database

import { liveQuery } from "dexie"
import { ulid } from "ulid"
import { describe, expect, it } from "vitest"
import type { Case } from "../../../src/cases/case"
import type { Event } from "../../../src/cases/event"
import type { Database } from "../../../src/store/database"
import { casesLike } from "../../../src/store/imports"
import { ingest } from "../../../src/store/ingest"
import { itemsSolved, solvedTalks } from "../../../src/store/items"
import { logsSince } from "../../../src/store/logs"
import { orderOfReview, othersOf } from "../../../src/store/order-ties"
import {
  caseOf,
  casesOf,
  casesPostedFrom,
  everyCase,
  orderOf,
  shops,
  storeCounts
} from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { restore } from "../../../src/store/restore"
import { knownRows } from "../../../src/store/rows"
import { casesFrom, ordersFrom } from "../../../src/store/walk"
import { allWork } from "../../../src/store/work"
import { context, DAY, NOW, neutral, open, orderPage, page, review, SHOP } from "./support"

const ORDER = "4400000000000000009"
const LATER = NOW + 30 * DAY
const key = neutral(1).feedId as string
const who = (at: number) => ({ at, by: "小林", isExtortion: () => false })

/** Two reviews of one order, solved and closed a month ago, another one of another item, and an order. */
async function rows(): Promise<Database> {
  const database = open()
  const reviews = [1, 2, 3].map((index) => neutral(index, { orderId: ORDER }))
  await ingest(database, page([...reviews, review(4, { itemId: "1" })]), context())
  await ingest(database, orderPage(ORDER, { status: "success" }), context())
  for (const [index, { feedId }] of reviews.entries()) {
    const deed = { shop: SHOP, key: feedId as string }
    const id = (step: number) => ulid(NOW + index * 10 + step)
    await record(database, { ...deed, id: id(1), action: { act: "solve" } }, who(NOW + index * 10 + 1))
    await record(
      database,
      { ...deed, id: id(2), action: { act: "close", result: "kept" } },
      who(NOW + index * 10 + 2)
    )
  }
  return database
}

async function onShelves(): Promise<Database> {
  const events: Event[] = await (await rows()).events.toArray()
  const none = { readings: [], coverage: [], notices: [], settings: [], imports: [] }
  const database = open()
  await restore(database, { ...none, events }, LATER, "a")
  expect(await database.shelves.count()).toBe(2)
  return database
}

/** What is asked for plainly, as pages do. */
const questions: Record<string, (database: Database, state: Case) => Promise<unknown>> = {
  caseOf: (database) => caseOf(database, SHOP, key),
  casesOf: (database) => casesOf(database, [[SHOP, key]]),
  everyCase: (database) => everyCase(database),
  "everyCase of a shop": (database) => everyCase(database, SHOP),
  casesPostedFrom: (database) => casesPostedFrom(database, 1),
  "casesPostedFrom of a shop": (database) => casesPostedFrom(database, 1, SHOP),
  casesFrom: (database) => casesFrom(database, { row: ["", ""] }, 100),
  casesLike: (database) => casesLike(database, SHOP, { ids: [key], days: [] }),
  othersOf: (database, state) => othersOf(database, state),
  orderOfReview: (database, state) => orderOfReview(database, state),
  knownRows: (database) => knownRows(database, page([neutral(1, { orderId: ORDER })]), SHOP),
  logsSince: (database) => logsSince(database, 0),
  solvedTalks: (database) => solvedTalks(database, SHOP, neutral(1).itemId as string)
}

/** The first answer, and the one after `change`. */
async function heard(query: () => Promise<unknown>, change: () => Promise<unknown>): Promise<unknown[]> {
  const answers: unknown[] = []
  const watched = liveQuery(query).subscribe({
    next: (answer) => answers.push(answer),
    error: (problem) => answers.push(problem)
  })
  await expect.poll(() => answers.length).toBe(1)
  await change()
  await expect.poll(() => answers.length, { timeout: 2000 }).toBeGreaterThan(1)
  watched.unsubscribe()
  return answers
}

describe.each([
  ["in rows", rows],
  ["on shelves", onShelves]
])("what lies %s", (_where, filled) => {
  it.each(Object.entries(questions))("%s", async (_name, ask) => {
    const database = await filled()
    const other = (await caseOf(database, SHOP, neutral(2).feedId as string)) as Case
    const note = { id: ulid(LATER), shop: SHOP, key, action: { act: "note", text: "又来问了" } } as const
    const [before, after] = await heard(
      () => ask(database, other),
      () => record(database, note, who(LATER))
    )
    expect(JSON.stringify(before)).not.toContain("又来问了")
    expect(JSON.stringify(after)).toContain("又来问了")
    database.close()
  })

  it.each<[string, (database: Database) => Promise<unknown>]>([
    ["orderOf", (database) => orderOf(database, SHOP, ORDER)],
    ["ordersFrom", (database) => ordersFrom(database, { row: ["", ""] }, 100)]
  ])("%s", async (_name, ask) => {
    const database = await filled()
    const greet = { id: ulid(LATER), shop: SHOP, key: ORDER, action: { act: "greeted" } } as const
    const [, after] = await heard(
      () => ask(database),
      () => record(database, greet, who(LATER))
    )
    expect(JSON.stringify(after)).toContain(`"greetedAt":${LATER}`)
    database.close()
  })

  it.each<[string, (database: Database) => Promise<unknown>]>([
    ["storeCounts", (database) => storeCounts(database)],
    ["shops", (database) => shops(database)],
    ["allWork", (database) => allWork(database)],
    ["itemsSolved", (database) => itemsSolved(database, "别的店")]
  ])("%s", async (_name, ask) => {
    const database = await filled()
    const other = page([neutral(9, { itemId: "77" })])
    const answers = await heard(
      () => ask(database),
      () => ingest(database, other, context({ shop: "别的店", at: LATER }))
    )
    expect(answers.at(-1)).not.toEqual(answers[0])
    database.close()
  })
})
