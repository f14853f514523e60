/** Adding very many events at once, from a backup or a table: all in one transaction, each subject folded once. */
import type { Event } from "../cases/event"
import { byId, union } from "../cases/log"
import { defaultRules, type Rules } from "../rules/rules"
import type { Database } from "./database"
import { caseKind, isRuleChange, itemKind, type Key, orderKind, withoutForgotten } from "./log"
import { markCase, markItem, markOrder } from "./marks"
import { applyRuleChanges, rulesOf } from "./overrides"
import { subjectName } from "./pack"
import { isAtRest, packed, unpack } from "./packs"
import { parting, shelve, takeFromShelves } from "./shelves"
import type { StoredCase, StoredItem, StoredOrder } from "./stored"
import { storedLogs } from "./stored-logs"

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

/** What has to be written, and taken away. */
interface Plan {
  /** Rows of the log. */
  readonly rows: Event[]
  /** The parts of the log that rest, each subject's together. */
  readonly logs: Event[][]
  /** Of subjects that nobody knew. */
  readonly fresh: Folded
  readonly known: Folded
  /** Subjects that were known, and of which there is something new. */
  readonly changed: Key[]
  /** Subjects of which nothing is left. */
  readonly gone: Key[]
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
  const rules = await rulesFor(database, [...groups.values()])
  await write(database, await planOf(database, groups, stored.logs, rules, now), now, name)
  return [...groups.values()].reduce((sum, group) => sum + group.events.length, 0)
}

/** By shop, as they are once these events are known. */
async function rulesFor(database: Database, groups: readonly Group[]): Promise<Map<string, Rules>> {
  await applyRuleChanges(
    database,
    groups.flatMap((group) => group.events.filter(isRuleChange))
  )
  const rules = new Map<string, Rules>()
  for (const shop of new Set(groups.map(({ key }) => key[0]))) rules.set(shop, await rulesOf(database, shop))
  return rules
}

async function planOf(
  database: Database,
  groups: ReadonlyMap<string, Group>,
  stored: ReadonlyMap<string, Event[]>,
  rules: ReadonlyMap<string, Rules>,
  now: number
): Promise<Plan> {
  const plan: Plan = { rows: [], logs: [], fresh: nothing(), known: nothing(), changed: [], gone: [] }
  for (const [subject, { key, events }] of groups) {
    if (key[1] === "") {
      for (const event of events) plan.rows.push(event)
      continue
    }
    const old = stored.get(subject)
    const log = old ? union(old, events) : events.sort(byId)
    const forgotten = withoutForgotten(log)
    if (forgotten && old) {
      await unpack(database, [subject])
      await database.events.bulkPut(forgotten)
    } else {
      const part = old ? events : (forgotten ?? log)
      const resting = part.filter((event) => isAtRest(event, now))
      if (resting.length > 0) plan.logs.push(resting)
      if (resting.length < part.length)
        for (const event of part) if (!isAtRest(event, now)) plan.rows.push(event)
    }
    if (old) plan.changed.push(key)
    const into = old ? plan.known : plan.fresh
    if (!fold(forgotten ?? log, rules.get(key[0]) ?? defaultRules, now, into)) plan.gone.push(key)
  }
  return plan
}

const nothing = (): Folded => ({ cases: [], orders: [], items: [] })

/** Adding is twice as quick as putting: whoever watches the store must not be told what stood there before. */
async function write(database: Database, plan: Plan, now: number, name: string): Promise<void> {
  const { rows, logs, fresh, known, changed, gone } = plan
  await takeFromShelves(database, changed)
  const cases = parting("cases", fresh.cases, now)
  const orders = parting("orders", fresh.orders, now)
  const writing: PromiseLike<unknown>[] = [
    database.events.bulkAdd(rows),
    database.cases.bulkAdd(cases.active),
    database.orders.bulkAdd(orders.active),
    database.items.bulkAdd(fresh.items)
  ]
  // the browser writes one while the next is made
  for (const pack of packed(logs, name)) writing.push(database.packs.add(pack))
  const shelves = [shelve("cases", cases.resting, name), shelve("orders", orders.resting, name)]
  for (const made of shelves)
    for (const [label, held] of made) writing.push(database.shelves.add(label), database.shelved.add(held))
  await Promise.all(writing)
  await database.cases.bulkPut(known.cases)
  await database.orders.bulkPut(known.orders)
  await database.items.bulkPut(known.items)
  for (const table of [database.cases, database.orders, database.items]) await table.bulkDelete(gone)
}

/** By the subject's name, each id once. */
function grouped(events: readonly Event[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  const inShops = new Map<string, Map<string, Group>>()
  for (const event of eachOnce(events)) {
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

/** Half a million ids are only remembered where they do not come in order. */
function eachOnce(events: readonly Event[]): Iterable<Event> {
  const isOrdered = events.every(({ id }, index) => index === 0 || (events[index - 1] as Event).id < id)
  return isOrdered ? events : firsts(events)
}

function* firsts(events: readonly Event[]): Generator<Event> {
  const seen = new Set<string>()
  for (const event of events) {
    if (seen.has(event.id)) continue
    seen.add(event.id)
    yield event
  }
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
