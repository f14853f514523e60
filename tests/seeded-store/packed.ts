/** A made-up store as a restored backup leaves it: what rests lies in packs and on shelves, which are written in a fraction of the time. */
import type { Event } from "../../src/cases/event"
import { subjectName } from "../../src/store/pack"
import { isAtRest, packed } from "../../src/store/packs"
import { parting, shelve } from "../../src/store/shelves"
import type { Pack, Shelf, Shelved } from "../../src/store/stored"
import type { SeededStore } from "./seeded-store"

export interface PackedStore extends SeededStore {
  readonly packs: readonly Pack[]
  readonly shelves: readonly Shelf[]
  readonly shelved: readonly Shelved[]
}

export function packedStore(store: SeededStore, now: number): PackedStore {
  const logs = new Map<string, Event[]>()
  for (const event of store.events) {
    const name = subjectName(event.shop, event.about)
    const log = logs.get(name)
    if (log) log.push(event)
    else logs.set(name, [event])
  }
  const resting = [...logs.values()].map((log) => log.filter((event) => isAtRest(event, now)))
  const asPacked = new Set(resting.flat())
  const cases = parting("cases", store.cases, now)
  const orders = parting("orders", store.orders, now)
  const shelves = [...shelve("cases", cases.resting, "seeded"), ...shelve("orders", orders.resting, "seeded")]
  return {
    ...store,
    cases: cases.active,
    orders: orders.active,
    shelves: shelves.map(([label]) => label),
    shelved: shelves.map(([, rows]) => rows),
    events: store.events.filter((event) => !asPacked.has(event)),
    packs: [
      ...packed(
        resting.filter((log) => log.length > 0),
        "seeded"
      )
    ]
  }
}
