import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Event } from "../../../src/cases/event"
import { importEvents } from "../../../src/store/import"
import type { World } from "../../../src/today/world"
import { history, playMoves } from "../cases/histories"
import { contents, NOW, open } from "./support"

/** What the rows of the store say, without the marks that only indexes need. */
function states(tables: Record<string, unknown[]>) {
  const bare = ({
    open: _open,
    restsSince: _since,
    corrected: _corrected,
    ids: _ids,
    watch: _watch,
    ...state
  }: Record<string, unknown>) => state
  const sorted = (rows: unknown[] = []) =>
    (rows as Record<string, unknown>[])
      .map(bare)
      .map((row) => JSON.stringify(row))
      .sort()
  return { cases: sorted(tables.cases), orders: sorted(tables.orders), items: sorted(tables.items) }
}

const inMemory = (world: World) =>
  states({ cases: world.cases, orders: world.orders, items: world.items } as never)

describe("taking in another machine's events", () => {
  it("gives the same store in whatever order and pieces they come, and the same as in memory", async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 1, max: 5 }),
        async (moves, random, size) => {
          const { world } = playMoves(moves)
          const events: Event[] = world.events
          const shuffled = events
            .map((event) => ({ event, at: random.next().value as number }))
            .sort((one, other) => one.at - other.at)
            .map(({ event }) => event)
          const database = open()
          for (let start = 0; start < shuffled.length; start += size)
            await importEvents(database, shuffled.slice(start, start + size), NOW)
          expect(states(await contents(database))).toEqual(inMemory(world))
          const once = await contents(database)
          expect(await importEvents(database, shuffled, NOW)).toEqual({ added: 0, known: events.length })
          expect(await contents(database)).toEqual(once)
          database.close()
        }
      ),
      { seed: 20261118, numRuns: 60 }
    )
  }, 60_000)
})
