/** Adding very many events at once, from a backup or a table: all in one transaction, each subject folded once. */
import type { Event } from "../cases/event"
import { byId, union } from "../cases/log"
import { defaultRules, type Rules } from "../rules/rules"
import type { Database } from "./database"
import { caseKind, isRuleChange, itemKind, type Key, orderKind, withoutForgotten } from "./log"
import { markCase, markItem, markOrder } from "./marks"
import { applyRuleChanges, rulesOf } from "./overrides"
import { eventsIn, subjectName } from "./pack"
import { isAtRest, packed, unpack } from "./packs"
import type { StoredCase, StoredItem, StoredOrder } from "./stored"

interface Group {
  readonly key: Key
  readonly events: Event[]
}

/** The next rows of the folded tables. */
interface Folded {
  readonly cases: StoredCase[]
  readonly orders: StoredOrder[]
  readonly items: StoredItem[]
}

/**
 * Inside a transaction over `logTables`. The union: what is known by its id stays as it is. `name` is unique
 * for each call. Returns how many were added.
 */
export async function addMany(
  database: Database,
  events: readonly Event[],
  now: number,
  name: string
): Promise<number> {
  const groups = grouped(events)
  const stored = await storedLogs(database, new Set(groups.keys()))
  leaveOut(groups, stored.ids)
  const changes = [...groups.values()].flatMap((group) => group.events.filter(isRuleChange))
  await applyRuleChanges(database, changes)
  const rules = new Map<string, Rules>()
  for (const { key } of groups.values())
    if (!rules.has(key[0])) rules.set(key[0], await rulesOf(database, key[0]))
  const fresh: Folded = { cases: [], orders: [], items: [] }
  const known: Folded = { cases: [], orders: [], items: [] }
  const gone: Key[] = []
  const logs: Event[][] = []
  const rows: Event[] = []
  let added = 0
  for (const [subject, { key, events }] of groups) {
    added += events.length
    if (key[1] === "") {
      for (const event of events) rows.push(event)
      continue
    }
    const old = stored.logs.get(subject) ?? []
    const log = old.length === 0 ? events.sort(byId) : union(old, events)
    const forgotten = withoutForgotten(log)
    if (forgotten && old.length > 0) {
      await unpack(database, [subject])
      await database.events.bulkPut(forgotten)
    } else {
      const part = old.length === 0 ? (forgotten ?? log) : events
      const resting = part.filter((event) => isAtRest(event, now))
      if (resting.length > 0) logs.push(resting)
      if (resting.length < part.length) for (const event of part) if (!isAtRest(event, now)) rows.push(event)
    }
    const into = old.length === 0 ? fresh : known
    if (!fold(forgotten ?? log, rules.get(key[0]) ?? defaultRules, now, into)) gone.push(key)
  }
  await database.events.bulkAdd(rows)
  await database.packs.bulkAdd(packed(logs, name))
  // adding is twice as quick: whoever watches the store must not be told what stood there before
  await database.cases.bulkAdd(fresh.cases)
  await database.orders.bulkAdd(fresh.orders)
  await database.items.bulkAdd(fresh.items)
  await database.cases.bulkPut(known.cases)
  await database.orders.bulkPut(known.orders)
  await database.items.bulkPut(known.items)
  for (const table of [database.cases, database.orders, database.items]) await table.bulkDelete(gone)
  return added
}

/** By the subject's name, each id once. */
function grouped(events: readonly Event[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  const inShops = new Map<string, Map<string, Group>>()
  const seen = new Set<string>()
  for (const event of events) {
    if (seen.has(event.id)) continue
    seen.add(event.id)
    const { shop, about } = event
    const inShop = inShops.get(shop) ?? new Map<string, Group>()
    inShops.set(shop, inShop)
    const group = inShop.get(about)
    if (group) group.events.push(event)
    else {
      const made: Group = { key: [shop, about], events: [event] }
      inShop.set(about, made)
      groups.set(subjectName(shop, about), made)
    }
  }
  return groups
}

/** What is known stays as it is. */
function leaveOut(groups: Map<string, Group>, known: ReadonlySet<string>): void {
  if (known.size === 0) return
  for (const [name, { key, events }] of groups) {
    const unknown = events.filter(({ id }) => !known.has(id))
    if (unknown.length === 0) groups.delete(name)
    else if (unknown.length < events.length) groups.set(name, { key, events: unknown })
  }
}

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

/** Whether anything came of it. */
function fold(log: readonly Event[], rules: Rules, now: number, into: Folded): boolean {
  const starts = (kind: { readonly starts: (event: Event) => boolean }) => log.some(kind.starts)
  const state = starts(caseKind) ? caseKind.fold(log) : null
  const order = starts(orderKind) ? orderKind.fold(log) : null
  const item = starts(itemKind) ? itemKind.fold(log) : null
  if (state) into.cases.push(markCase(state))
  if (order) into.orders.push(markOrder(order, rules, now))
  if (item) into.items.push(markItem(item))
  return Boolean(state || order || item)
}
