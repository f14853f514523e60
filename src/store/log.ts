/** Adding to the log: the events and everything that is folded from them, in one transaction. */

import type { Table } from "dexie"
import type { Case } from "../cases/case"
import type { Event, EventOf } from "../cases/event"
import { applyEvent, foldCase, needsRefold } from "../cases/fold"
import { redact } from "../cases/forget"
import { applyItemEvent, foldItem, isItemEvent } from "../cases/item"
import { byId } from "../cases/log"
import { applyOrderEvent, foldOrder } from "../orders/order"
import { defaultRules, type Rules } from "../rules/rules"
import type { Database } from "./database"
import { manyOf, stretchOf } from "./many"
import { markCase, markItem, markOrder } from "./marks"
import { applyRuleChanges, rulesOf } from "./overrides"
import { subjectName } from "./pack"
import { unpack } from "./packs"
import { unshelve } from "./shelves"

export type Key = [shop: string, about: string]

/** One case, order or item (or, under one id, a case and its order) and what is new about it. */
interface Subject {
  readonly key: Key
  readonly fresh: Event[]
  /** Everything about it, read only when something has to be folded anew. */
  log: Event[] | null
}

/** How one kind of state is folded. */
interface Kind<State extends { lastEventId: string }> {
  readonly starts: (event: Event) => boolean
  readonly fold: (events: readonly Event[]) => State | null
  readonly apply: (state: State | null, event: Event) => State | null
}

export const caseKind: Kind<Case> = {
  starts: (event) => event.type === "review-seen",
  fold: foldCase,
  apply: applyEvent
}
export const orderKind = {
  starts: (event: Event) => event.type === "order-seen",
  fold: foldOrder,
  apply: applyOrderEvent
}
export const itemKind = {
  starts: isItemEvent,
  fold: foldItem,
  apply: applyItemEvent
}

/** The tables that `addEvents` touches: name them all in the surrounding transaction. */
export function logTables(database: Database) {
  const { events, packs, cases, shelves, shelved, orders, items, overrides, notices } = database
  return [events, packs, cases, shelves, shelved, orders, items, overrides, notices]
}

/** Inside a transaction over `logTables`. Events whose id is known are left aside; returns the others. */
export async function addEvents(database: Database, events: readonly Event[], now: number): Promise<Event[]> {
  const touched = [...new Set(events.map(({ shop, about }) => subjectName(shop, about)))]
  await unpack(database, touched)
  await unshelve(
    database,
    touched.map((name) => JSON.parse(name) as Key)
  )
  const fresh = await unknownOnly(database, events)
  if (fresh.length === 0) return []
  const subjects = subjectsOf(fresh)
  const keys = subjects.map(({ key }) => key)
  const [cases, orders, items] = await Promise.all([
    manyOf(database.cases, keys, ({ shop, key }) => [shop, key]),
    manyOf(database.orders, keys, ({ shop, orderId }) => [shop, orderId]),
    manyOf(database.items, keys, ({ shop, itemId }) => [shop, itemId])
  ])
  const all = [...cases, ...orders, ...items]
  await readLogs(
    database,
    subjects.filter((subject, index) =>
      [0, 1, 2].some((kind) => mustRefold(subject, all[index + kind * keys.length]))
    )
  )
  await database.events.bulkAdd(fresh)
  await applyRuleChanges(database, fresh.filter(isRuleChange))
  await forget(database, subjects)
  await keep(database.cases, refolded(caseKind, subjects, cases), markCase)
  await keep(database.items, refolded(itemKind, subjects, items), markItem)
  const shops = new Set(subjects.map(({ key }) => key[0]))
  const rules = new Map<string, Rules>()
  for (const shop of shops) rules.set(shop, await rulesOf(database, shop))
  await keep(database.orders, refolded(orderKind, subjects, orders), (state) =>
    markOrder(state, rules.get(state.shop) ?? defaultRules, now)
  )
  return fresh
}

export const isRuleChange = (event: Event): event is EventOf<"rule-changed"> => event.type === "rule-changed"

async function unknownOnly(database: Database, events: readonly Event[]): Promise<Event[]> {
  const unique = [...new Map(events.map((event) => [event.id, event])).values()].sort(byId)
  const ids = unique.map(({ id }) => id)
  const known = await manyOf(database.events, ids, ({ id }) => id)
  return unique.filter((_, index) => known[index] === undefined)
}

function subjectsOf(events: readonly Event[]): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const event of events) {
    if (event.about === "") continue
    const name = JSON.stringify([event.shop, event.about])
    const subject = subjects.get(name)
    if (subject) subject.fresh.push(event)
    else subjects.set(name, { key: [event.shop, event.about], fresh: [event], log: null })
  }
  return [...subjects.values()]
}

/** Something older than what is folded, an undo, a forgetting, or a first event with earlier strangers. */
function mustRefold(subject: Subject, state: { lastEventId: string } | undefined): boolean {
  return state === undefined
    ? subject.fresh.some((event) => [caseKind, orderKind, itemKind].some(({ starts }) => starts(event)))
    : subject.fresh.some((event) => event.type === "forgotten" || needsRefold(state, event))
}

/** What was known about each before, then what is fresh. Inside the transaction, before the fresh is added. */
async function readLogs(database: Database, subjects: readonly Subject[]): Promise<void> {
  if (subjects.length === 0) return
  const byName = new Map(subjects.map((subject) => [JSON.stringify(subject.key), subject]))
  const keys = subjects.map(({ key }) => key)
  const known =
    (await stretchOf(database.events, "[shop+about]", keys)) ??
    (await database.events.where("[shop+about]").anyOf(keys).toArray())
  for (const subject of subjects) subject.log = []
  for (const event of known) byName.get(JSON.stringify([event.shop, event.about]))?.log?.push(event)
  for (const subject of subjects) subject.log = [...(subject.log ?? []), ...subject.fresh].sort(byId)
}

/** A forgotten buyer leaves the log too, and stays out of it when an old backup brings his words again. */
async function forget(database: Database, subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) {
    const forgotten = subject.log && withoutForgotten(subject.log)
    if (!forgotten) continue
    subject.log = forgotten
    await database.events.bulkPut(subject.log)
    await database.notices.where("[shop+key]").equals(subject.key).delete()
  }
}

/** In order: what was there before the last forgetting, without names and words; null where nothing was forgotten. */
export function withoutForgotten(log: readonly Event[]): Event[] | null {
  const last = log.findLast((event) => event.type === "forgotten")
  return last ? log.map((event) => (event.id < last.id ? redact(event) : event)) : null
}

/** The next state of each subject that is of this kind; null where nothing of it is left after an undo. */
function refolded<State extends { lastEventId: string }>(
  kind: Kind<State>,
  subjects: readonly Subject[],
  states: readonly (State | undefined)[]
): [Key, State | null][] {
  return subjects.flatMap(({ key, log, fresh }, index): [Key, State | null][] => {
    const state = states[index] ?? null
    const next = log ? kind.fold(log) : state && fresh.reduce<State | null>(kind.apply, state)
    return next === null && state === null ? [] : [[key, next]]
  })
}

async function keep<State, Row>(
  table: Table<Row, Key>,
  states: readonly [Key, State | null][],
  mark: (state: State) => Row
): Promise<void> {
  const rows = states.flatMap(([, state]) => (state === null ? [] : [mark(state)]))
  if (rows.length > 0) await table.bulkPut(rows)
  const gone = states.filter(([, state]) => state === null).map(([key]) => key)
  if (gone.length > 0) await table.bulkDelete(gone)
}
