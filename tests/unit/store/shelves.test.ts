/** Resting cases lie on shelves, hundreds in a row, and nobody who reads or writes notices. */
import fc from "fast-check"
import { encodeTime, ulid } from "ulid"
import { beforeAll, describe, expect, it } from "vitest"
import type { Action } from "../../../src/cases/action"
import type { Case } from "../../../src/cases/case"
import type { Event } from "../../../src/cases/event"
import type { OrderTie } from "../../../src/orders/find-order"
import type { ItemName } from "../../../src/orders/item-names"
import type { Order, OrderReading } from "../../../src/rows"
import { toChinaIso } from "../../../src/rules/time"
import { type CaseKey, onCasesChanged } from "../../../src/store/changes"
import type { Database } from "../../../src/store/database"
import { eraseShop } from "../../../src/store/erase"
import { fingerprint } from "../../../src/store/fingerprints"
import { casesLike } from "../../../src/store/imports"
import { ingest } from "../../../src/store/ingest"
import { itemsReviewed, itemsSolved, solvedTalks } from "../../../src/store/items"
import { logsSince } from "../../../src/store/logs"
import { pendingNotices } from "../../../src/store/notices"
import { orderTies, othersOf } from "../../../src/store/order-ties"
import {
  activeOrders,
  caseOf,
  casesOf,
  casesPostedFrom,
  caseTimeline,
  correctedCases,
  countOpenCases,
  everyCase,
  openCases,
  orderOf,
  shops,
  storeCounts,
  watchedOrders
} from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { recordMany } from "../../../src/store/record-many"
import { restore } from "../../../src/store/restore"
import { knownRows } from "../../../src/store/rows"
import type { StoredCase, StoredOrder } from "../../../src/store/stored"
import { runSweep } from "../../../src/store/sweep"
import { casesFrom, ordersFrom, type Place, type Walked } from "../../../src/store/walk"
import { type SeededStore, seededStore } from "../../seeded-store/seeded-store"
import { context, DAY, inOrder, NOW, open, page } from "./support"

const MADE = 40
const none = { readings: [], coverage: [], notices: [], settings: [], imports: [] }
const seeded = ofFewItems(seededStore({ cases: MADE, seed: 3, now: NOW }))
const [shop] = [...new Set(seeded.cases.map((state) => state.shop))] as [string]
const other = "别的店"
const there = <Row extends { readonly shop: string }>(row: Row): Row => ({ ...row, shop: other })
const cases = [...seeded.cases, ...seeded.cases.map(there)]
const events: Event[] = [
  ...seeded.events,
  ...seeded.events.map((event) => renamed({ ...there(event), id: `${event.id}x` } as Event))
]

/** What an event says of another event of its shop is said of the renamed one. */
function renamed(event: Event): Event {
  return event.type === "promise-kept" ? { ...event, promise: `${event.promise}x` } : event
}

/** Few items with many reviews each, since the last review of an item stays a row; two reviews of each order. */
function ofFewItems({ events, cases }: SeededStore): Pick<SeededStore, "events" | "cases"> {
  const few = (_: string, last: string) => `"68000000000${Number(last) % 2}"`
  const pairs = (_: string, number: string) =>
    `"45000000000000${String(Math.floor(Number(number) / 2)).padStart(2, "0")}000"`
  return JSON.parse(
    JSON.stringify({ events, cases })
      .replace(/"itemId":"68000000\d{3}[258]"/g, '"itemId":null') // pages that show no number
      .replace(/"68000000\d{3}(\d)"/g, few)
      .replace(/"45000000000000(\d\d)000"/g, pairs)
  )
}

/** The orders that were seen, as they were seen last. */
const parcels = [
  ...new Map(
    seeded.events.flatMap((event) =>
      event.type === "order-seen" ? [[event.about, event.order] as const] : []
    )
  ).values()
]
const orderPageOf = (count: number, changes: Partial<Order> = {}): OrderReading => ({
  page: "qianniu-orders",
  health: "ok",
  total: count,
  rows: parcels.slice(0, count).map((order) => ({ ...order, ...changes })),
  unreadable: []
})
/** A review that may well be this order's, whose page shows no order's number. */
function reviewOf({ buyer, createdAt, items: [item] }: Order): Case {
  const [state] = cases as [Case]
  const postedAt = Date.parse(createdAt) + 3 * DAY
  const review = {
    ...state.review,
    orderId: null,
    buyer,
    itemId: item?.itemId ?? null,
    itemTitle: item?.title ?? "",
    postedAt: toChinaIso(postedAt)
  }
  return { ...state, shop, review, postedAt }
}

/** Every case and order a row. */
async function asRows(): Promise<Database> {
  const database = open()
  await restore(database, { ...none, events }, NOW, "rows")
  const all = await everyCase(database)
  const orders = await ordersOf(database)
  await database.shelves.clear()
  await database.shelved.clear()
  await database.cases.bulkPut(all)
  await database.orders.bulkPut(orders as StoredOrder[])
  return database
}

/** On several shelves of each shop, as several restores leave them. */
async function onShelves(): Promise<Database> {
  const database = open()
  const keys = [...new Set(seeded.events.map(({ about }) => about))]
  for (let part = 0; part < 4; part += 1) {
    const about = new Set(keys.filter((_, index) => index % 4 === part))
    await restore(
      database,
      { ...none, events: events.filter((event) => about.has(event.about)) },
      NOW,
      `part-${part}`
    )
  }
  return database
}

/** Everything that a walk finds. */
async function walked<Row>(
  from: (database: Database, place: Place | null, limit: number) => Promise<Walked<Row>>,
  database: Database
): Promise<Row[]> {
  const found: Row[] = []
  let place: Place | null = null
  do {
    const { rows, next }: Walked<Row> = await from(database, place, 7)
    found.push(...rows)
    place = next
  } while (place !== null)
  return found
}

const ordersOf = async (database: Database) =>
  (await walked(ordersFrom, database)).toSorted((one, two) =>
    `${one.shop} ${one.orderId}` < `${two.shop} ${two.orderId}` ? -1 : 1
  )

/** What every reader says. */
async function told(database: Database): Promise<Record<string, unknown>> {
  const keys = cases.map(({ shop, key }): CaseKey => [shop, key])
  const rows = seeded.cases.map(({ review }) => review)
  const like = {
    ids: rows.slice(0, 5).flatMap(({ orderId }) => orderId ?? []),
    days: [NOW - 30 * DAY, NOW - 90 * DAY]
  }
  const solved = await itemsSolved(database, shop)
  const ids = parcels.flatMap(({ orderId, items }) => [orderId, ...items.map(({ subOrderId }) => subOrderId)])
  const some = cases.filter((_, index) => index % 9 === 0)
  return {
    all: inOrder(await everyCase(database)),
    ofShop: inOrder(await everyCase(database, shop)),
    walked: inOrder(await walked(casesFrom, database)),
    orders: await ordersOf(database),
    order: await Promise.all(ids.map((id) => orderOf(database, shop, id))),
    active: (await activeOrders(database, shop)).map(({ orderId }) => orderId).toSorted(),
    watched: (await watchedOrders(database, shop)).map(({ orderId }) => orderId).toSorted(),
    tied: await Promise.all(some.map((state) => orderTies(database, state))),
    likely: await Promise.all(parcels.map((order) => orderTies(database, reviewOf(order)))),
    orderRows: await knownRows(database, orderPageOf(8), shop),
    single: await Promise.all(some.map(({ shop, key }) => caseOf(database, shop, key))),
    byKeys: await casesOf(database, keys),
    posted: inOrder(await casesPostedFrom(database, NOW - 60 * DAY)),
    postedInShop: inOrder(await casesPostedFrom(database, NOW - 60 * DAY, shop)),
    corrected: inOrder(await correctedCases(database)),
    open: [inOrder(await openCases(database)), await countOpenCases(database)],
    counts: await storeCounts(database),
    shops: (await shops(database)).toSorted(),
    like: inOrder(await casesLike(database, shop, like)),
    rows: await knownRows(database, page(rows.slice(10, 30)), shop),
    rowsOfAnotherDay: await knownRows(
      database,
      page(rows.slice(10, 30).map((row) => ({ ...row, postedAt: toChinaIso(NOW - 170 * DAY) }))),
      shop
    ),
    rowsWithoutNumbers: await knownRows(
      database,
      page(rows.slice(10, 30).map((row) => ({ ...row, feedId: null, orderId: null }))),
      shop
    ),
    others: await Promise.all(some.map(async (state) => inOrder(await othersOf(database, state)))),
    items: await itemsReviewed(database, shop),
    solved,
    talks: await Promise.all(solved.slice(0, 4).map(({ itemId }) => solvedTalks(database, shop, itemId))),
    logs: (await logsSince(database, NOW - 40 * DAY)).toSorted((one, two) => (one.key < two.key ? -1 : 1)),
    notices: await pendingNotices(database),
    timelines: await Promise.all(some.map(({ shop, key }) => caseTimeline(database, shop, key)))
  }
}

/** All that is written anywhere, what lies on shelves too. */
async function written(database: Database): Promise<string> {
  const parts = await Promise.all(database.tables.map((table) => table.toArray()))
  return JSON.stringify(parts, (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value
  )
}

/** Either a row or on one shelf, and the labels say the truth. */
async function isSound(database: Database): Promise<void> {
  const [labels, held] = await Promise.all([database.shelves.toArray(), database.shelved.toArray()])
  expect(held.map(({ id }) => id)).toEqual(labels.map(({ id }) => id))
  const rows = new Set([
    ...(await database.cases.toArray()).map(({ shop, key }) => `cases ${shop} ${key}`),
    ...(await database.orders.toArray()).map(({ shop, orderId }) => `orders ${shop} ${orderId}`)
  ])
  for (const [index, { json }] of held.entries()) {
    const lying = JSON.parse(new TextDecoder().decode(json)) as (StoredCase | StoredOrder)[]
    const { kind, shop, count, from, to, numbers } = labels[index] as (typeof labels)[number]
    expect(lying.length).toBe(count)
    for (const state of lying) {
      const [key, time] = "orderId" in state ? [state.orderId, state.createdAt] : [state.key, state.postedAt]
      const name = `${kind} ${state.shop} ${key}`
      expect(rows.has(name)).toBe(false)
      rows.add(name)
      expect(state.shop).toBe(shop)
      expect(time >= from && time <= to).toBe(true)
      expect(numbers).toContain(fingerprint(key))
    }
  }
}

const who = (at: number) => ({ at, by: "小林", isExtortion: () => false })
const index = fc.nat(cases.length - 1)
const action: fc.Arbitrary<Action> = fc.constantFrom<Action>(
  { act: "note", text: "又联系了" },
  { act: "reopen" },
  { act: "close", result: "kept" },
  { act: "promise", text: "补寄", due: NOW + 3 * DAY },
  { act: "judge", unhappy: true, cause: "质量" },
  { act: "tie", order: "4500000000000999999" },
  { act: "snooze", until: null },
  { act: "forget" }
)

/** What may happen to a store; `at` and the ids are the same for both. */
type Step = (database: Database, at: number) => Promise<unknown>

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(index, action).map(([which, action]): Step => {
    const { shop, key } = cases[which] as (typeof cases)[number]
    return (database, at) => record(database, { id: ulid(at, () => 0.5), shop, key, action }, who(at))
  }),
  index.map((which): Step => {
    const { shop, key } = cases[which] as (typeof cases)[number]
    return async (database, at) => {
      const last = (await caseTimeline(database, shop, key)).at(-1)
      const undo = { act: "undo", event: last?.id ?? "" } as const
      return record(database, { id: ulid(at, () => 0.5), shop, key, action: undo }, who(at))
    }
  }),
  fc.array(index, { maxLength: 5 }).map((several): Step => {
    const targets = [...new Set(several)].map((which) => cases[which] as (typeof cases)[number])
    const action = { act: "hand-over", to: "阿秋" } as const
    return (database, at) => recordMany(database, { id: ulid(at, () => 0.5), targets, action }, who(at))
  }),
  fc
    .tuple(index, fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.integer({ min: 2, max: 9 }))
    .map(([from, size, isNew, gap]): Step => {
      const rows = seeded.cases
        .slice(from % MADE, (from % MADE) + size)
        .filter((_, place) => place % gap !== gap - 1) // some may have been removed
        .map(({ review }) => (isNew ? { ...review, text: `${review.text}。又坏了` } : review))
      return (database, at) => {
        let count = 0
        const newId = (time: number) => {
          count += 1
          return `${encodeTime(time, 10)}${String(count).padStart(16, "0")}`
        }
        return ingest(database, page(rows.toReversed()), context({ shop, at, newId }))
      }
    }),
  fc
    .tuple(fc.nat(parcels.length), fc.constantFrom("success", "closed", "shipped"))
    .map(([count, status]): Step => {
      const reading = orderPageOf(count, { status } as Partial<Order>)
      return (database, at) => {
        let made = 0
        const newId = (time: number) => {
          made += 1
          return `${encodeTime(time, 10)}${String(made).padStart(16, "0")}`
        }
        return ingest(database, reading, context({ shop, at, newId }))
      }
    }),
  fc.nat(parcels.length - 1).map((which): Step => {
    const key = (parcels[which] as Order).orderId
    const greeted = { act: "greeted" } as const
    return (database, at) =>
      record(database, { id: ulid(at, () => 0.5), shop, key, action: greeted }, who(at))
  }),
  fc.integer({ min: 1, max: 400 }).map(
    (days): Step =>
      (database) =>
        runSweep(database, NOW + days * DAY)
  ),
  fc.tuple(index, fc.string({ maxLength: 4 })).map(([which, text]): Step => {
    const { shop, key } = cases[which] as (typeof cases)[number]
    return (database, at) => {
      const note = {
        type: "note",
        text,
        id: ulid(at, () => 0.7),
        at,
        by: "另一台",
        shop,
        about: key
      } as Event
      const before = events.filter((event) => event.about === key)
      return restore(
        database,
        { ...none, events: [...before, note] },
        at,
        ulid(at, () => 0.1)
      )
    }
  })
)

describe("a store whose resting cases lie on shelves", () => {
  let plain: Record<string, unknown>
  beforeAll(async () => {
    plain = await told(await asRows())
  })

  it("says the same as one of rows to everybody who asks", async () => {
    const database = await onShelves()
    expect(await database.shelves.count()).toBeGreaterThan(5)
    expect((await database.shelves.toArray()).map(({ kind }) => kind)).toContain("orders")
    expect(await database.cases.count()).toBeLessThan(cases.length / 2)
    await isSound(database)
    const { others, likely } = plain as { others: Case[][]; likely: OrderTie[][] }
    expect([others.flat().length > 0, likely.flat().length > 0]).toEqual([true, true])
    expect((plain as { solved: ItemName[] }).solved.some(({ itemId }) => itemId.startsWith("title:"))).toBe(
      true
    )
    expect(await told(database)).toEqual(plain)
  })

  it("stays the same, whatever happens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 6 }), async (happening) => {
        const [rows, shelves] = [await asRows(), await onShelves()]
        for (const [index, step] of happening.entries()) {
          const at = NOW + (index + 1) * 60_000
          // a sweep makes ids by chance, everything else must come to the same
          expect(typeof (await step(shelves, at))).toBe(typeof (await step(rows, at)))
        }
        await isSound(shelves)
        expect(await told(shelves)).toEqual(await told(rows))
      }),
      { seed: 20261129, numRuns: 15 }
    )
  }, 60_000)

  it("forgets a buyer on a shelf as it forgets one in a row: no word is left anywhere", async () => {
    const database = await onShelves()
    await runSweep(database, NOW + 400 * DAY)
    for (let more = 1; more > 0; ) more = await runSweep(database, NOW + 400 * DAY)
    const left = await written(database)
    for (const { review, opened, stage } of cases)
      if (!opened || stage === "closed") expect(left).not.toContain(review.text || "\u0000")
    expect(await storeCounts(database)).toMatchObject({ cases: cases.length })
  })

  it("deletes one shop's shelves, and no other's", async () => {
    const database = await onShelves()
    await eraseShop(database, shop, "erased")
    expect(await written(database)).not.toContain(shop)
    expect(await storeCounts(database)).toMatchObject({ cases: MADE })
    await isSound(database)
  })

  it("tells those who watch: all is new after a restore, one is new after a touch", async () => {
    const database = open()
    const heard: (readonly CaseKey[] | null)[] = []
    const stop = onCasesChanged(database, (keys) => heard.push(keys))
    await restore(database, { ...none, events }, NOW, "a")
    expect(heard).toContain(null)
    heard.length = 0
    const closed = (await everyCase(database)).find(({ stage }) => stage === "closed") as Case
    const act = {
      id: ulid(NOW),
      shop: closed.shop,
      key: closed.key,
      action: { act: "note", text: "好" }
    } as const
    await record(database, act, who(NOW))
    stop()
    expect(heard).toEqual([[[closed.shop, closed.key]]])
  })
})
