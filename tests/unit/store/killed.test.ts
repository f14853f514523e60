/** The worker is killed between every two steps of every write; a new one starts and does it again. */
import type { DBCore, DBCoreTable } from "dexie"
import { encodeTime } from "ulid"
import { describe, expect, it } from "vitest"
import type { Event } from "../../../src/cases/event"
import type { Database } from "../../../src/store/database"
import { importEvents } from "../../../src/store/import"
import { ingest } from "../../../src/store/ingest"
import { record } from "../../../src/store/record"
import { runSweep } from "../../../src/store/sweep"
import {
  contents,
  context,
  DAY,
  type Engine,
  HOUR,
  NOW,
  neutral,
  newEngine,
  open,
  orderPage,
  page,
  review,
  SHOP
} from "./support"

/** Throws at the given step of the database, counted from 1. Returns how many steps were taken. */
function killAt(database: Database, step: number): { taken: number } {
  const steps = { taken: 0 }
  const watched = ["mutate", "get", "getMany", "query", "openCursor", "count"] as const
  database.use({
    stack: "dbcore",
    name: "killed",
    create: (core: DBCore) => ({
      ...core,
      table(name: string) {
        const table = core.table(name)
        const wrapped: Partial<DBCoreTable> = {}
        for (const method of watched) {
          const original = table[method] as (request: never) => Promise<never>
          wrapped[method] = ((request: never) => {
            steps.taken += 1
            if (steps.taken === step) throw new Error("killed")
            return original(request)
          }) as never
        }
        return { ...table, ...wrapped }
      }
    })
  })
  return steps
}

/** Ids that are the same in every run. */
function counting() {
  let count = 0
  return (at: number) => {
    count += 1
    return `${encodeTime(at)}${String(count).padStart(16, "0")}`
  }
}

async function prepare(engine: Engine): Promise<void> {
  const database = open(engine)
  const rows = [neutral(1), neutral(2, { feedId: null }), review(3)]
  await ingest(database, page(rows), context({ newId: counting() }))
  await ingest(database, orderPage("4400000000000000001"), context({ newId: counting(), at: NOW + 1 }))
  database.close()
}

const later = NOW + HOUR
const act = { id: "01KAA5ZJ5V0000000000000001", shop: SHOP, key: neutral(1).feedId as string }
const circumstances = { at: later, by: "小林", isExtortion: () => false }
const note: Event = {
  type: "note",
  text: "从另一台电脑来的",
  id: "01KAA5ZJ5V0000000000000002",
  at: NOW - DAY,
  by: "小王",
  shop: SHOP,
  about: act.key
}

const writes: Record<string, (database: Database) => Promise<unknown>> = {
  "a page with new, changed and missing rows": (database) =>
    ingest(
      database,
      page([review(0), neutral(1, { grade: "good" }), neutral(4), review(3, { replied: true })]),
      context({ at: later, newId: counting() })
    ),
  "an order page": (database) =>
    ingest(
      database,
      orderPage("4400000000000000001", { status: "shipped", statusText: "卖家已发货" }),
      context({ at: later, newId: counting() })
    ),
  "a call that solved it": (database) =>
    record(database, { ...act, action: { act: "call", outcome: "solved" } }, circumstances),
  "a sweep that misses and forgets": (database) => runSweep(database, NOW + 400 * DAY),
  "an older event from another machine": (database) => importEvents(database, [note], later)
}

describe.each(Object.entries(writes))("killed in the middle of %s", (_, write) => {
  it("loses nothing and doubles nothing", async () => {
    const clean = newEngine()
    await prepare(clean)
    const before = await contents(open(clean))
    const untouched = open(clean)
    const { taken } = await counted(untouched, write)
    const after = await contents(untouched)
    expect(after).not.toEqual(before)
    expect(taken).toBeGreaterThan(5)
    for (let step = 1; step <= taken; step += 1) {
      const engine = newEngine()
      await prepare(engine)
      const dying = open(engine)
      killAt(dying, step)
      await expect(write(dying)).rejects.toThrow()
      dying.close()
      const survivor = open(engine)
      expect(await contents(survivor)).toEqual(before)
      await write(survivor)
      expect(await contents(survivor)).toEqual(after)
      await write(survivor)
      expect(await contents(survivor)).toEqual(after)
      survivor.close()
    }
  })
})

async function counted(database: Database, write: (database: Database) => Promise<unknown>) {
  const steps = killAt(database, Number.POSITIVE_INFINITY)
  await write(database)
  return { taken: steps.taken }
}
