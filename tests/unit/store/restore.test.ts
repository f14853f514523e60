/** A backup taken in: the union, all of it or nothing, and packs that nobody notices. */
import fc from "fast-check"
import { ulid } from "ulid"
import { describe, expect, it } from "vitest"
import type { Event } from "../../../src/cases/event"
import { eraseEverything, eraseShop } from "../../../src/store/erase"
import { importEvents } from "../../../src/store/import"
import { ingest } from "../../../src/store/ingest"
import { caseOf, caseTimeline, storeCounts } from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { compare, type RestoreContents, restore } from "../../../src/store/restore"
import { snapshot } from "../../../src/store/snapshot"
import { history, playMoves } from "../cases/histories"
import { contents, context, DAY, NOW, neutral, open, orderPage, page, SHOP } from "./support"

const none: RestoreContents = {
  events: [],
  readings: [],
  coverage: [],
  notices: [],
  settings: [],
  imports: []
}
const backupOf = async (database: ReturnType<typeof open>): Promise<RestoreContents> => {
  const pieces = (await snapshot(database)).pieces.map((piece) =>
    JSON.parse(typeof piece === "string" ? piece : new TextDecoder().decode(piece))
  )
  const all = Object.assign({}, none, ...pieces)
  return { ...all, events: pieces.flatMap(({ events = [] }) => events) }
}
const LATER = NOW + 30 * DAY

async function filled() {
  const database = open()
  await ingest(database, page([neutral(1), neutral(2)]), context())
  await ingest(database, orderPage("4400000000000000001"), context({ at: NOW + 1 }))
  const act = { id: ulid(NOW + 2), shop: SHOP, key: neutral(1).feedId as string }
  const who = { at: NOW + 2, by: "小林", isExtortion: () => false }
  await record(database, { ...act, action: { act: "promise", text: "明天补寄", due: NOW + DAY } }, who)
  await database.settings.put({ name: "clerk", value: "小林" })
  return database
}

describe("a backup of everything", () => {
  it("brings back the same store after everything was deleted", async () => {
    const database = await filled()
    const before = await contents(database)
    const backup = await backupOf(database)
    await eraseEverything(database)
    expect(Object.values(await contents(database)).flat()).toEqual([])
    expect(await compare(database, backup)).toEqual({
      added: backup.events.length,
      known: 0,
      keptSettings: 0
    })
    expect(await restore(database, backup, NOW, "a")).toEqual({
      added: backup.events.length,
      known: 0,
      keptSettings: 0
    })
    const after = await contents(database)
    for (const name of ["cases", "orders", "items", "events", "readings", "settings", "coverage"])
      expect(after[name]).toEqual(before[name])
  })

  it("taken in twice adds nothing, and never less than there was", async () => {
    const database = await filled()
    const backup = await backupOf(database)
    const act = { id: ulid(NOW + 9), shop: SHOP, key: neutral(2).feedId as string }
    await record(
      database,
      { ...act, action: { act: "note", text: "后来的" } },
      { at: NOW + 9, by: "小林", isExtortion: () => false }
    )
    await database.settings.put({ name: "clerk", value: "小王" })
    const before = await contents(database)
    expect(await restore(database, backup, NOW, "a")).toEqual({
      added: 0,
      known: backup.events.length,
      keptSettings: 1
    })
    expect(await contents(database)).toEqual(before)
  })

  it("does not bring back a buyer who was forgotten since", async () => {
    const database = await filled()
    const backup = await backupOf(database)
    const key = neutral(1).feedId as string
    await record(
      database,
      { id: ulid(NOW + 9), shop: SHOP, key, action: { act: "forget" } },
      { at: NOW + 9, by: "小林", isExtortion: () => false }
    )
    await restore(database, backup, LATER, "a")
    expect(JSON.stringify(await caseTimeline(database, SHOP, key))).not.toContain("夜光的")
    expect((await caseOf(database, SHOP, key))?.review.text).toBe("")
  })

  it("is all or nothing", async () => {
    const database = await filled()
    const before = await contents(database)
    const good = await backupOf(await filled())
    const bad = {
      ...good,
      events: good.events.map((event) => ({ ...event, shop: "别的店" }) as Event),
      imports: [{ id: undefined as never, at: 1, file: "", shop: "", keys: [], undoneAt: null }]
    }
    await expect(restore(database, bad, NOW, "a")).rejects.toThrow()
    expect(await contents(database)).toEqual(before)
  })
})

describe("packs", () => {
  it("hold what rests, and whatever happens later is folded as if there were none", async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(100), async (moves, part) => {
        const { events } = playMoves(moves).world
        const cut = Math.floor((events.length * part) / 100)
        const [plain, packed] = [open(), open()]
        const far = 4_000_000_000_000
        await importEvents(plain, events, far)
        await restore(packed, { ...none, events: events.slice(0, cut) }, far, "a")
        await importEvents(packed, events.slice(cut), far)
        const [one, other] = [await contents(plain), await contents(packed)]
        for (const name of ["cases", "orders", "items"]) expect(other[name]).toEqual(one[name])
        for (const key of new Set(events.map(({ about }) => about)))
          expect(await caseTimeline(packed, "s", key)).toEqual(await caseTimeline(plain, "s", key))
        const again = await restore(packed, { ...none, events }, far, "b")
        expect(again.added).toBe(0)
      }),
      { seed: 8, numRuns: 60 }
    )
  })

  it("are read by a backup together with the rest", async () => {
    const source = await filled()
    const backup = await backupOf(source)
    const database = open()
    await restore(database, backup, LATER, "a")
    expect(await database.packs.count()).toBe(1)
    await ingest(database, page([neutral(5)]), context({ at: LATER }))
    const sorted = (events: readonly Event[]) => events.map(({ id }) => id).sort()
    const all = await backupOf(database)
    expect(sorted(all.events)).toEqual(expect.arrayContaining(sorted(backup.events)))
    expect(all.events.length).toBe(backup.events.length + 1)
  })

  it("let an act of theirs be undone", async () => {
    const source = await filled()
    const database = open()
    await restore(database, await backupOf(source), LATER, "a")
    const key = neutral(1).feedId as string
    const promised = (await caseTimeline(database, SHOP, key)).find(({ type }) => type === "promised")
    const undo = { act: "undo", event: promised?.id ?? "" } as const
    const done = await record(
      database,
      { id: ulid(LATER), shop: SHOP, key, action: undo },
      { at: LATER, by: "小林", isExtortion: () => false }
    )
    expect(done).toHaveProperty("events")
    expect((await caseOf(database, SHOP, key))?.promises).toEqual([])
  })
})

it("one shop can be deleted, its packs too, and the other stays", async () => {
  const database = await filled()
  const backup = await backupOf(database)
  const twice = [
    ...backup.events,
    ...backup.events.map((event) => ({ ...event, id: `${event.id}x`, shop: "别的店" }) as Event)
  ]
  const other = open()
  await restore(other, { ...backup, events: twice }, LATER, "a")
  await eraseShop(other, SHOP, "b")
  const left = JSON.stringify(await contents(other))
  expect(left).not.toContain(SHOP)
  expect((await storeCounts(other)).cases).toBe(2)
  expect((await caseTimeline(other, "别的店", neutral(1).feedId as string)).length).toBe(2)
})
