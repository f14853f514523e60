/** The logs of many subjects at once, with all that is known of them by its id. */
import type { Event } from "../cases/event"
import { byId } from "../cases/log"
import type { Database } from "./database"
import type { Key } from "./log"
import { eventsIn, subjectName } from "./pack"

/** Below this the subjects are looked for one by one; for more, one reading of everything is quicker. */
const FEW = 1000

interface StoredLogs {
  readonly ids: ReadonlySet<string>
  readonly logs: ReadonlyMap<string, Event[]>
}

/** The logs of these subjects, and at least the ids in them. */
export async function storedLogs(database: Database, names: ReadonlySet<string>): Promise<StoredLogs> {
  if (names.size > FEW) return wholeLog(database, names)
  const keys = [...names].map((name) => JSON.parse(name) as Key)
  const [rows, packs] = await Promise.all([
    database.events.where("[shop+about]").anyOf(keys).toArray(),
    database.packs
      .where("subjects")
      .anyOf([...names])
      .distinct()
      .toArray()
  ])
  return sorted([rows, ...packs.map(eventsIn)], names)
}

/** All ids of the log, and the logs of these subjects. */
export async function wholeLog(database: Database, names: ReadonlySet<string>): Promise<StoredLogs> {
  const rows = await database.events.toArray()
  return sorted([rows, ...(await database.packs.toArray()).map(eventsIn)], names)
}

function sorted(parts: readonly (readonly Event[])[], names: ReadonlySet<string>): StoredLogs {
  const ids = new Set<string>()
  const logs = new Map<string, Event[]>()
  const take = (events: readonly Event[]) => {
    for (const event of events) {
      ids.add(event.id)
      const name = subjectName(event.shop, event.about)
      if (!names.has(name)) continue
      const log = logs.get(name)
      if (log) log.push(event)
      else logs.set(name, [event])
    }
  }
  for (const part of parts) take(part)
  for (const log of logs.values()) log.sort(byId)
  return { ids, logs }
}
