/** Tables that sellers kept by hand: taken in and taken back as a whole. */
import { Dexie } from "dexie"
import type { Case } from "../cases/case"
import type { Event } from "../cases/event"
import { live } from "../cases/log"
import { DAY, dayOf, momentOf } from "../rules/time"
import { addMany } from "./bulk"
import { access, type Database } from "./database"
import { logTables } from "./log"
import { subjectName } from "./pack"
import { inBothPlaces, withNumbers } from "./shelves"
import type { TableImport } from "./stored"
import { storedLogs } from "./stored-logs"
import { casesByKeys } from "./wherever"

export interface TableEvents {
  readonly file: string
  readonly shop: string
  readonly events: readonly Event[]
}

export interface TakenIn {
  /** Null where there was nothing new. */
  readonly id: string | null
  readonly cases: number
  /** Left aside: in the store already. */
  readonly known: number
}

/** All or nothing; cases that are known stay as they are. @throws StoreError when nothing was taken in */
export function importTable(
  database: Database,
  table: TableEvents,
  now: number,
  newId: (at: number) => string
): Promise<TakenIn> {
  const { imports } = database
  const { file, shop } = table
  return access(database, () =>
    database.transaction("rw", [...logTables(database), imports], async () => {
      const keys = [...new Set(table.events.map(({ about }) => about))]
      const here = await casesByKeys(
        database,
        keys.map((key) => [shop, key])
      )
      const known = new Set(keys.filter((_, index) => here[index] !== undefined))
      const events = table.events.filter(({ about }) => !known.has(about))
      const id = events[0]?.id ?? null
      if (id === null) return { id, cases: 0, known: known.size }
      const fresh = keys.filter((key) => !known.has(key))
      const again = await revivals(database, events, now, newId)
      const arrivals = fresh.map((key) => arrival(events[0] as Event, key, now, newId))
      await addMany(database, [...events, ...arrivals, ...again], now, newId(now))
      await imports.put({ id, at: now, file, shop, keys: fresh, undoneAt: null })
      return { id, cases: fresh.length, known: known.size }
    })
  )
}

/** Says when a case came: the table's own events stand in the table's own times. */
function arrival({ id, by, shop }: Event, about: string, at: number, newId: (at: number) => string): Event {
  return { type: "imported", id: newId(at), at, by, shop, about, with: id }
}

/** What was taken back and is taken in again has the same ids: its undoing is undone. */
async function revivals(
  database: Database,
  events: readonly Event[],
  now: number,
  newId: (at: number) => string
): Promise<Event[]> {
  const { logs } = await storedLogs(database, namesOf(events))
  const wanted = new Set(events.map(({ id }) => id))
  return [...logs.values()].flatMap((log) => {
    const alive = new Set(live(log).map(({ id }) => id))
    const dead = log.filter(({ id }) => wanted.has(id) && !alive.has(id))
    return dead.flatMap(({ id }) => {
      const last = log.findLast((event) => event.type === "undone" && event.event === id)
      return last ? [undoing(last, now, newId)] : []
    })
  })
}

export interface TakenBack {
  readonly cases: number
  /** Somebody has worked on them since, or a page has shown them: they stay. */
  readonly kept: number
}

/** @throws StoreError when nothing was taken back */
export function undoImport(
  database: Database,
  id: string,
  by: string,
  now: number,
  newId: (at: number) => string
): Promise<TakenBack> {
  const { imports } = database
  return access(database, () =>
    database.transaction("rw", [...logTables(database), imports], async () => {
      const taken = await imports.get(id)
      if (!taken || taken.undoneAt !== null) return { cases: 0, kept: 0 }
      const { logs } = await storedLogs(
        database,
        new Set(taken.keys.map((key) => subjectName(taken.shop, key)))
      )
      const undone: Event[] = []
      let cases = 0
      for (const log of logs.values()) {
        const current = live(log).filter(({ type }) => !isOfTime(type))
        if (current.length === 0 || current.some((event) => event.by !== "import")) continue
        cases += 1
        for (const event of current) undone.push({ ...undoing(event, now, newId), by })
      }
      await addMany(database, undone, now, newId(now))
      await imports.put({ ...taken, undoneAt: now })
      return { cases, kept: taken.keys.length - cases }
    })
  )
}

/** What time alone brought about is no work of anybody's. */
const isOfTime = (type: Event["type"]): boolean => type === "deadline-missed" || type === "forgotten"

function undoing({ shop, about, id }: Event, at: number, newId: (at: number) => string): Event {
  return { type: "undone", event: id, id: newId(at), at, by: "import", shop, about }
}

const namesOf = (events: readonly Event[]) =>
  new Set(events.map(({ shop, about }) => subjectName(shop, about)))

/** The latest first. */
export function tableImports(database: Database): Promise<TableImport[]> {
  return access(database, async () =>
    (await database.imports.toArray()).sort((one, other) => other.at - one.at)
  )
}

/** Cases that a table's rows may speak of: by their ids, and posted on the same days. Days are milliseconds within them. */
export function casesLike(
  database: Database,
  shop: string,
  like: { readonly ids: readonly string[]; readonly days: readonly number[] }
): Promise<Case[]> {
  const { cases } = database
  const ids = new Set(like.ids)
  const pairs = like.ids.map((id) => [shop, id])
  const days = [...new Set(like.days.map(dayOf))].sort().map((day) => momentOf(day, "00:00"))
  const ranges = days.map((start) => [[shop, start] as const, [shop, start + DAY] as const] as const)
  const isNear = (from: number, to: number) => days.some((start) => start <= to && from < start + DAY)
  return access(database, () =>
    inBothPlaces(database, "cases", {
      shop,
      choose: (labels) => [
        ...labels.filter(({ from, to }) => isNear(from, to)),
        ...withNumbers(labels, like.ids)
      ],
      passes: ({ review, postedAt }) =>
        ids.has(review.feedId ?? "") || ids.has(review.orderId ?? "") || isNear(postedAt, postedAt),
      rows: () =>
        Dexie.Promise.all([
          cases.where("[shop+review.feedId]").anyOf(pairs).toArray(),
          cases.where("[shop+review.orderId]").anyOf(pairs).toArray(),
          cases.where("[shop+postedAt]").inAnyRange(ranges).toArray()
        ]).then((found) => found.flat())
    })
  )
}
