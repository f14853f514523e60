/** A made-up store as a restored backup leaves it: what rests lies in packs, which are written in a fraction of the time. */
import type { Event } from "../../src/cases/event"
import { subjectName } from "../../src/store/pack"
import { isAtRest, packed } from "../../src/store/packs"
import type { Pack } from "../../src/store/stored"
import type { SeededStore } from "./seeded-store"

export interface PackedStore extends SeededStore {
  readonly packs: readonly Pack[]
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
  return {
    ...store,
    events: store.events.filter((event) => !asPacked.has(event)),
    packs: packed(
      resting.filter((log) => log.length > 0),
      "seeded"
    )
  }
}
