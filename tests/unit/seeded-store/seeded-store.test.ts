/** The made-up store is one that the real store would have made. */
import { expect, test } from "vitest"
import { Event } from "../../../src/cases/event"
import { foldCase } from "../../../src/cases/fold"
import { DAY } from "../../../src/rules/time"
import { importEvents } from "../../../src/store/import"
import { seededStore } from "../../seeded-store/seeded-store"
import { open } from "../store/support"

const NOW = Date.parse("2026-11-18T14:05:00+08:00")
const store = seededStore({ cases: 120, seed: 7, now: NOW })

test("the same seed gives the same store, another seed another", () => {
  expect(seededStore({ cases: 120, seed: 7, now: NOW })).toEqual(store)
  expect(seededStore({ cases: 120, seed: 8, now: NOW }).events).not.toEqual(store.events)
})

test("every event is well-formed, unique and of the past", () => {
  for (const event of store.events) expect(Event.safeParse(event).success).toBe(true)
  expect(new Set(store.events.map(({ id }) => id)).size).toBe(store.events.length)
  expect(Math.max(...store.events.map(({ at }) => at))).toBeLessThanOrEqual(NOW)
  expect(Math.min(...store.cases.map(({ firstSeenAt }) => firstSeenAt))).toBeGreaterThan(NOW - 180 * DAY)
})

test("what is stored is what the store itself makes of these events", async () => {
  const database = open()
  await importEvents(database, store.events, NOW)
  for (const table of ["cases", "items", "orders"] as const)
    expect(sorted(await database.table(table).toArray())).toEqual(sorted(store[table]))
})

test("a case is the fold of its own events", () => {
  const [first] = store.cases
  const own = store.events.filter(({ about }) => about === first?.key)
  expect(first).toMatchObject(foldCase(own) ?? {})
  expect(own.length).toBeGreaterThan(4)
})

const sorted = (rows: readonly object[]) =>
  rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))

function keyOf(row: object): string {
  const { key, itemId, orderId } = row as { key?: string; itemId?: string; orderId?: string }
  return key ?? itemId ?? orderId ?? ""
}
