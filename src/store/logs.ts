/** The logs from which a stretch of time is assessed. */

import { encodeTime } from "ulid"
import type { Case } from "../cases/case"
import type { Event } from "../cases/event"
import { byId } from "../cases/log"
import { access, type Database } from "./database"
import { eventsIn, subjectName } from "./pack"
import { everyCase } from "./read"

export interface CaseLog {
  readonly shop: string
  readonly key: string
  readonly events: readonly Event[]
}

/**
 * The events of every case that may count for somebody from this moment on: one that was touched since, has a
 * promise that falls due since, or is still owed a first contact. One whole log a case, of all shops.
 */
export function logsSince(database: Database, from: number): Promise<CaseLog[]> {
  return access(database, async () => {
    const cases = (await everyCase(database)).filter((state) => mayCount(state, from))
    const names = cases.map(({ shop, key }) => [shop, key])
    const wanted = new Set(cases.map(({ shop, key }) => subjectName(shop, key)))
    const [rows, packs] = await Promise.all([
      database.events.where("[shop+about]").anyOf(names).toArray(),
      database.packs
        .where("subjects")
        .anyOf([...wanted])
        .distinct()
        .toArray()
    ])
    const packed = packs.flatMap((pack) =>
      eventsIn(pack).filter(({ shop, about }) => wanted.has(subjectName(shop, about)))
    )
    return byCase(packed.length === 0 ? rows : [...packed, ...rows].sort(byId))
  })
}

function mayCount(state: Case, from: number): boolean {
  const { lastEventId, dutyOpen, opened, promises } = state
  return (
    lastEventId >= encodeTime(from, 10) || (opened && dutyOpen) || promises.some(({ due }) => due >= from)
  )
}

function byCase(events: readonly Event[]): CaseLog[] {
  const logs = new Map<string, CaseLog & { readonly events: Event[] }>()
  for (const event of events) {
    const name = `${event.shop}\n${event.about}`
    const log = logs.get(name)
    if (log) log.events.push(event)
    else logs.set(name, { shop: event.shop, key: event.about, events: [event] })
  }
  return [...logs.values()]
}
