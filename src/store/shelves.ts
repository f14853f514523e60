/**
 * Cases and orders at rest, some hundreds in a row: a row of its own for each costs a hundred times as much to write,
 * and twice as much to read. Each is either a row of its table or on one shelf, never both. Whatever is touched is
 * taken from its shelf first, so that everything which writes knows rows only.
 *
 * Who reads asks the shelves before the rows: what is taken out meanwhile is then met twice, or once, and never
 * missed.
 */
import { Dexie, type PromiseExtended } from "dexie"
import { encodeTime } from "ulid"
import type { CaseKey } from "./changes"
import type { Database } from "./database"
import { fingerprint, fingerprints, holdsAny } from "./fingerprints"
import { orderName } from "./marks"
import { partId } from "./pack"
import { REST } from "./packs"
import type { Kind, Shelf, Shelved, StoredCase, StoredOrder } from "./stored"

/** Rows on a shelf. Taking one out writes the others anew. */
const SHELF = 500

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** What may lie on shelves. */
export interface Resting {
  cases: StoredCase
  orders: StoredOrder
}

interface Way<Row> {
  readonly keyOf: (row: Row) => string
  /** When it was posted or made. */
  readonly timeOf: (row: Row) => number
  /** Every number by which it may be asked for. */
  readonly numbersOf: (row: Row) => (string | null | undefined)[]
  /** Nothing of it is looked for by an index, and JSON can say all of it. */
  readonly isQuiet: (row: Row) => boolean
  /** The last row about a thing stays a row: rows tell the things' names. Null where there is no such thing. */
  readonly thingOf: (row: Row) => string | null
}

const ways: { readonly [Name in Kind]: Way<Resting[Name]> } = {
  cases: {
    keyOf: ({ key }) => key,
    timeOf: ({ postedAt }) => postedAt,
    numbersOf: ({ key, review, tie }) => [key, review.feedId, review.orderId, review.itemId, tie?.order],
    isQuiet: ({ open, corrected, snoozedUntil }) =>
      open === undefined && corrected === undefined && snoozedUntil !== Number.POSITIVE_INFINITY,
    thingOf: ({ shop, review }) => review.itemId && orderName(shop, review.itemId)
  },
  orders: {
    keyOf: ({ orderId }) => orderId,
    timeOf: ({ createdAt }) => createdAt,
    numbersOf: ({ orderId, order }) => [orderId, ...order.items.map(({ subOrderId }) => subOrderId)],
    isQuiet: ({ open, watch }) => open === undefined && watch === undefined,
    thingOf: () => null
  }
}

/** Which of them may lie on shelves: those with nothing to do, to which nothing happened lately. */
export function parting<Name extends Kind>(
  kind: Name,
  rows: readonly Resting[Name][],
  now: number
): { readonly active: Resting[Name][]; readonly resting: Resting[Name][] } {
  const { thingOf, isQuiet, timeOf }: Way<Resting[Name]> = ways[kind]
  const last = new Map<string, Resting[Name]>()
  for (const row of rows) {
    const thing = thingOf(row)
    const before = thing === null ? null : last.get(thing)
    if (thing !== null && (!before || timeOf(row) >= timeOf(before))) last.set(thing, row)
  }
  const kept = new Set(last.values())
  const before = encodeTime(now - REST, 10)
  const [resting, active] = parted(rows, (row) => !kept.has(row) && isQuiet(row) && row.lastEventId < before)
  return { active, resting }
}

/** What belongs to one time lies together, each shop's by itself. `name` makes the ids: unique for each call. */
export function* shelve<Name extends Kind>(
  kind: Name,
  rows: readonly Resting[Name][],
  name: string
): Generator<readonly [Shelf, Shelved]> {
  const { timeOf }: Way<Resting[Name]> = ways[kind]
  const byShop = new Map<string, Resting[Name][]>()
  for (const row of rows) {
    const ofShop = byShop.get(row.shop)
    if (ofShop) ofShop.push(row)
    else byShop.set(row.shop, [row])
  }
  let count = 0
  for (const ofShop of byShop.values()) {
    ofShop.sort((one, other) => timeOf(one) - timeOf(other))
    for (let start = 0; start < ofShop.length; start += SHELF) {
      yield shelfOf(kind, partId(`${name}-${kind}`, count), ofShop.slice(start, start + SHELF))
      count += 1
    }
  }
}

/** @param rows of one shop, at least one, in the order of their times */
function shelfOf<Name extends Kind>(
  kind: Name,
  id: string,
  rows: readonly Resting[Name][]
): readonly [Shelf, Shelved] {
  const { timeOf, numbersOf }: Way<Resting[Name]> = ways[kind]
  const [first, last] = [rows[0] as Resting[Name], rows.at(-1) as Resting[Name]]
  const numbers = rows.flatMap(numbersOf).filter((number) => typeof number === "string")
  const label: Shelf = {
    id,
    kind,
    shop: first.shop,
    count: rows.length,
    from: timeOf(first),
    to: timeOf(last),
    restsSince: leastRest(rows),
    numbers: fingerprints(numbers)
  }
  return [label, { id, json: encoder.encode(JSON.stringify(rows)) }]
}

function leastRest(rows: readonly { readonly restsSince?: number }[]): number | null {
  const times = rows.flatMap(({ restsSince }) => restsSince ?? [])
  return times.length === 0 ? null : Math.min(...times)
}

function rowsIn<Name extends Kind>({ json }: Shelved): Resting[Name][] {
  return JSON.parse(decoder.decode(json))
}

function nameOf<Name extends Kind>(kind: Name, row: Resting[Name]): string {
  return orderName(row.shop, (ways[kind] as Way<Resting[Name]>).keyOf(row))
}

/** Inside a transaction over both kinds, `shelves` and `shelved`: what has these keys becomes rows of its own. */
export async function unshelve(database: Database, keys: readonly CaseKey[]): Promise<void> {
  const { cases, orders } = await takeFromShelves(database, keys)
  if (cases.length > 0) await database.cases.bulkAdd(cases)
  if (orders.length > 0) await database.orders.bulkAdd(orders)
}

/** The same, but that nothing is left of it. Returns what it was. */
export async function takeFromShelves(
  database: Database,
  keys: readonly CaseKey[]
): Promise<{ readonly cases: StoredCase[]; readonly orders: StoredOrder[] }> {
  const labels = keys.length === 0 ? [] : withKeys(await database.shelves.toArray(), keys)
  const wanted = new Set(keys.map(([shop, key]) => orderName(shop, key)))
  const take = async <Name extends Kind>(kind: Name): Promise<Resting[Name][]> => {
    const taken: Resting[Name][] = []
    for (const label of labels.filter((shelf) => shelf.kind === kind))
      taken.push(...(await takeFrom(database, kind, label, (row) => wanted.has(nameOf(kind, row)))))
    return taken
  }
  return { cases: await take("cases"), orders: await take("orders") }
}

async function takeFrom<Name extends Kind>(
  { shelves, shelved }: Database,
  _kind: Name,
  { id }: Shelf,
  isWanted: (row: Resting[Name]) => boolean
): Promise<Resting[Name][]> {
  const held = await shelved.get(id)
  if (!held) return []
  const [taken, rest] = parted(rowsIn<Name>(held), isWanted)
  if (taken.length === 0) return taken
  if (rest.length === 0) await Promise.all([shelves.delete(id), shelved.delete(id)])
  else {
    await shelved.put({ id, json: encoder.encode(JSON.stringify(rest)) })
    // not put: those who listen for new shelves would take it for one
    await shelves.update(id, { count: rest.length, restsSince: leastRest(rest) })
  }
  return taken
}

function parted<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean): [Thing[], Thing[]] {
  const parts: [Thing[], Thing[]] = [[], []]
  for (const thing of things) parts[isFirst(thing) ? 0 : 1].push(thing)
  return parts
}

/** Those that may hold one of these. */
function withKeys(shelves: readonly Shelf[], keys: readonly CaseKey[]): Shelf[] {
  const byShop = new Map<string, Set<number>>()
  for (const [shop, key] of keys) {
    const numbers = byShop.get(shop)
    if (numbers) numbers.add(fingerprint(key))
    else byShop.set(shop, new Set([fingerprint(key)]))
  }
  return shelves.filter(({ shop, numbers }) => holdsAny(numbers, byShop.get(shop)))
}

/** Of these shelves of one shop, those that may hold what has one of these numbers: a key, a review's, an order's, an item's. */
export function withNumbers(shelves: readonly Shelf[], numbers: Iterable<string>): Shelf[] {
  const wanted = new Set([...numbers].map(fingerprint))
  return shelves.filter((shelf) => holdsAny(shelf.numbers, wanted))
}

/** The labels of one kind, of every shop without `shop`, in the order of their ids. */
export function shelvesOf({ shelves }: Database, kind: Kind, shop?: string): PromiseExtended<Shelf[]> {
  const labels = shop === undefined ? shelves.toArray() : shelves.where("shop").equals(shop).toArray()
  return labels.then((all) => all.filter((shelf) => shelf.kind === kind))
}

/** What lies on these shelves of one kind and passes. */
export function rowsOn<Name extends Kind>(
  { shelved }: Database,
  _kind: Name,
  shelves: readonly Shelf[],
  passes: (row: Resting[Name]) => boolean = () => true
): PromiseExtended<Resting[Name][]> {
  if (shelves.length === 0) return Dexie.Promise.resolve([])
  return shelved
    .bulkGet([...new Set(shelves.map(({ id }) => id))])
    .then((found) => found.flatMap((held) => (held ? rowsIn<Name>(held).filter(passes) : [])))
}

/**
 * What rests, then the rows; what stands twice, as the row has it. One chain of Dexie's own promises: a live query and
 * a transaction lose sight of a second reading that comes after an `await` of ours.
 * @param choose which of the labels may matter
 */
export function inBothPlaces<Name extends Kind>(
  database: Database,
  kind: Name,
  { shop, choose = (labels) => labels, passes, rows }: Places<Resting[Name]>
): PromiseExtended<Resting[Name][]> {
  return shelvesOf(database, kind, shop)
    .then((labels) => rowsOn(database, kind, choose(labels), passes))
    .then((resting) => rows().then((found) => once(kind, resting, found)))
}

interface Places<Row> {
  /** All shops where it is left out. */
  readonly shop?: string | undefined
  readonly choose?: (labels: readonly Shelf[]) => readonly Shelf[]
  readonly passes: (row: Row) => boolean
  readonly rows: () => PromiseExtended<Row[]>
}

/** Each once. */
function once<Name extends Kind>(
  kind: Name,
  onShelves: readonly Resting[Name][],
  rows: readonly Resting[Name][]
): Resting[Name][] {
  return [...new Map([...onShelves, ...rows].map((row) => [nameOf(kind, row), row] as const)).values()]
}

/** Those with these keys, that lie on shelves: by `orderName`. */
export function restingByKeys<Name extends Kind>(
  database: Database,
  kind: Name,
  keys: readonly CaseKey[]
): PromiseExtended<ReadonlyMap<string, Resting[Name]>> {
  const wanted = new Set(keys.map(([shop, key]) => orderName(shop, key)))
  return shelvesOf(database, kind)
    .then((labels) => rowsOn(database, kind, withKeys(labels, keys), (row) => wanted.has(nameOf(kind, row))))
    .then((found) => new Map(found.map((row) => [nameOf(kind, row), row])))
}
