/**
 * The log of what rests, many events in a row. A row of its own for each event costs fifty times as much to write
 * and to read, which only counts where there are hundreds of thousands: in backups. What is touched again is
 * unpacked first, so that nothing else knows of packs.
 */
import type { Event } from "../cases/event"
import { byId } from "../cases/log"
import { DAY } from "../rules/time"
import type { Database } from "./database"
import { eventsIn, packOf, partId, subjectName } from "./pack"
import type { Pack } from "./stored"

/** Events of one pack, or a few more: those that are put in together lie together. */
const SIZE = 1000
/** Nothing that happened within this time rests. */
export const REST = 2 * DAY

/** Inside a transaction over `events` and `packs`: these subjects' events become rows of their own. */
export async function unpack(database: Database, names: readonly string[]): Promise<void> {
  const wanted = new Set(names)
  const packs = await database.packs.where("subjects").anyOf(names).distinct().toArray()
  for (const pack of packs) {
    const isWanted = ({ shop, about }: Event) => wanted.has(subjectName(shop, about))
    const events = eventsIn(pack)
    await database.events.bulkPut(events.filter(isWanted))
    const rest = events.filter((event) => !isWanted(event))
    if (rest.length === 0) await database.packs.delete(pack.id)
    else await database.packs.put(packOf(pack.id, rest))
  }
}

/**
 * It happened a while ago: recent events are read by their ids, and stay rows of their own. That something was taken
 * in from a table only now is nothing that happened.
 */
export function isAtRest({ at, type }: Event, now: number): boolean {
  return at < now - REST || type === "imported"
}

/** Everything that happened to one subject, oldest first. */
export async function logOf(database: Database, shop: string, about: string): Promise<Event[]> {
  const [rows, packs] = await Promise.all([
    database.events.where("[shop+about]").equals([shop, about]).toArray(),
    database.packs.where("subjects").equals(subjectName(shop, about)).toArray()
  ])
  const packed = packs.flatMap((pack) =>
    eventsIn(pack).filter((event) => event.shop === shop && event.about === about)
  )
  return packed.length === 0 ? rows : [...packed, ...rows].sort(byId)
}

/** Puts logs together, or what rests of them. `name` makes the ids: unique for each call. */
export function* packed(logs: Iterable<readonly Event[]>, name: string): Generator<Pack> {
  let count = 0
  let events: Event[] = []
  for (const log of logs) {
    events.push(...log)
    if (events.length < SIZE) continue
    yield packOf(partId(name, count), events)
    events = []
    count += 1
  }
  if (events.length > 0) yield packOf(partId(name, count), events)
}
