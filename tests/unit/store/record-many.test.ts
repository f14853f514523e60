/** One act on many cases: all in one step, told truly, noted once, taken back together. */
import { ulid } from "ulid"
import { expect, it } from "vitest"
import type { Case } from "../../../src/cases/case"
import { onCasesChanged } from "../../../src/store/changes"
import { ingest } from "../../../src/store/ingest"
import { openCases, someOpenCases } from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { recordMany } from "../../../src/store/record-many"
import { casesFrom, type Place, type Walked } from "../../../src/store/walk"
import { context, NOW, open, page, review, SHOP } from "./support"

const circumstances = { at: NOW, by: "小林", isExtortion: () => false }

async function shopWith(count: number) {
  const database = open()
  const rows = Array.from({ length: count }, (_, index) => review(index, { grade: "bad", text: "坏了" }))
  await ingest(database, page(rows), context())
  const targets = (await openCases(database)).map(({ shop, key }) => ({ shop, key }))
  return { database, targets }
}

it("notes all of them in one step, each with its own event, and takes all back with one undo", async () => {
  const { database, targets } = await shopWith(150)
  const id = ulid(NOW)
  const close = { id, targets, action: { act: "close", result: "kept" } } as const
  expect(await recordMany(database, close, circumstances)).toEqual({ noted: 150, refused: [] })
  expect(await openCases(database)).toEqual([])
  const undo = { id: ulid(NOW + 1000), shop: SHOP, key: "any", action: { act: "undo", event: id } } as const
  await record(database, undo, circumstances)
  expect(await openCases(database)).toHaveLength(150)
})

it("sent twice, it is noted once", async () => {
  const { database, targets } = await shopWith(3)
  const label = { id: ulid(NOW), targets, action: { act: "label", label: "老顾客", on: true } } as const
  const first = await recordMany(database, label, circumstances)
  const events = await database.events.count()
  expect(await recordMany(database, label, circumstances)).toEqual(first)
  expect(await database.events.count()).toBe(events)
})

it("says which it could not note, and notes the others", async () => {
  const { database, targets } = await shopWith(2)
  const unknown = { shop: SHOP, key: "404" }
  const action = { act: "hand-over", to: "阿秋" } as const
  const done = await recordMany(
    database,
    { id: ulid(NOW), targets: [...targets, unknown], action },
    circumstances
  )
  expect(done).toEqual({
    noted: 2,
    refused: [{ ...unknown, refusal: { reason: "unknown-case", opensAt: null } }]
  })
  expect((await openCases(database)).map(({ owner }) => owner)).toEqual(["阿秋", "阿秋"])
})

it("whoever listens is told which cases changed", async () => {
  const { database, targets } = await shopWith(3)
  const heard: (readonly (readonly string[])[] | null)[] = []
  const stop = onCasesChanged(database, (keys) => heard.push(keys))
  const [first, second] = targets as [(typeof targets)[0], (typeof targets)[0]]
  const action = { act: "hand-over", to: "阿秋" } as const
  await recordMany(database, { id: ulid(NOW), targets: [first, second], action }, circumstances)
  stop()
  expect(heard.flat().toSorted()).toEqual([first, second].map(({ shop, key }) => [shop, key]).toSorted())
})

it("reads the cases piece by piece, each once", async () => {
  const { database, targets } = await shopWith(7)
  const seen: string[] = []
  let place: Place | null = null
  do {
    const { rows, next }: Walked<Case> = await casesFrom(database, place, 3)
    seen.push(...rows.map(({ key }) => key))
    place = next
  } while (place !== null)
  expect(seen).toEqual(targets.map(({ key }) => key).toSorted())
  expect(await someOpenCases(database, 2)).toHaveLength(2)
})
