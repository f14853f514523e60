/** Runs inside the page of the bench: a shop's orders taken in page by page, against the same rows written raw. */
import { monotonicFactory } from "ulid"
import type { Order, OrderReading } from "../../src/rows"
import { MINUTE, toChinaIso } from "../../src/rules/time"
import { type Database, openDatabase } from "../../src/store/database"
import { ingest } from "../../src/store/ingest"
import { versions } from "../../src/store/schema"

const NOW = Date.parse("2026-11-18T14:00:00+08:00")
const SHOP = "夜光小铺"
const PAGE = 100
const statuses = ["waiting-shipment", "shipped", "success", "success", "closed"] as const

export interface Measured {
  /** Milliseconds. */
  readonly ingest: number
  readonly raw: number
  /** Events that reading everything a second time added. */
  readonly again: number
  readonly kept: number
}

export async function measure(count: number): Promise<Measured> {
  const pages = pagesOf(count)
  const database = openDatabase({ name: `bench ${Math.random()}` })
  await database.open()
  const ingestTook = await timed(() => takeIn(database, pages))
  const again = await takeIn(database, pages)
  const [events, orders] = await Promise.all([database.events.toArray(), database.orders.toArray()])
  const raw = await writeRaw(events, orders)
  await database.delete()
  return { ingest: ingestTook, raw, again, kept: orders.length }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function takeIn(database: Database, pages: readonly OrderReading[]): Promise<number> {
  const context = {
    ...{ shop: SHOP, at: NOW, view: "", newId: monotonicFactory(), isExtortion: () => false },
    judge: () => ({ unhappy: false, score: 0, causes: [], evidence: [] })
  }
  let added = 0
  for (const [index, page] of pages.entries())
    added += (await ingest(database, page, { ...context, pageNumber: index + 1 })).added.length
  return added
}

/** The rows that were kept, put into stores with the same keys and indexes, one transaction a page. */
async function writeRaw(events: readonly unknown[], orders: readonly unknown[]): Promise<number> {
  const name = `raw ${Math.random()}`
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => createStores(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const took = await timed(async () => {
    for (let start = 0; start < events.length; start += PAGE) {
      const transaction = opened.transaction(["events", "orders"], "readwrite")
      for (const event of events.slice(start, start + PAGE)) transaction.objectStore("events").put(event)
      for (const order of orders.slice(start, start + PAGE)) transaction.objectStore("orders").put(order)
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve
        transaction.onabort = () => reject(transaction.error)
      })
    }
  })
  opened.close()
  indexedDB.deleteDatabase(name)
  return took
}

/** As the schema has them. */
function createStores(database: IDBDatabase): void {
  const tables = Object.assign({}, ...versions.map((version) => version.tables)) as Record<string, string>
  for (const name of ["events", "orders"]) {
    const [key = "", ...indexes] = (tables[name] ?? "").split(/,\s*/)
    const store = database.createObjectStore(name, { keyPath: pathOf(key) })
    for (const index of indexes)
      store.createIndex(index, pathOf(index), { multiEntry: index.startsWith("*") })
  }
}

const pathOf = (key: string): string | string[] =>
  key.startsWith("[") ? key.slice(1, -1).split("+") : key.replace(/^\*/, "")

function pagesOf(count: number): OrderReading[] {
  const rows = Array.from({ length: count }, (_, index) => orderAt(index))
  return Array.from({ length: Math.ceil(count / PAGE) }, (_, index) => ({
    page: "qianniu-orders",
    health: "ok",
    total: count,
    rows: rows.slice(index * PAGE, (index + 1) * PAGE),
    unreadable: []
  }))
}

/** Newest first, as the page lists them. */
function orderAt(index: number): Order {
  const orderId = String(4_500_000_000_009_000_000n - BigInt(index) * 37n)
  const status = statuses[index % statuses.length] as Order["status"]
  const title = ["夜光项链 女款 锁骨链 银色", "夜光手链 星月款", "羊毛围巾 燕麦色 加厚"][index % 3] as string
  return {
    orderId,
    createdAt: toChinaIso(NOW - index * 7 * MINUTE),
    buyer: `t***${index % 10}`,
    status,
    statusText: status,
    paidCents: 1580 + (index % 90),
    items: [
      {
        subOrderId: orderId,
        itemId: `68000000000${index % 9}`,
        title,
        sku: "颜色分类：银色",
        quantity: 1 + (index % 2),
        priceCents: 1580,
        refund: null
      }
    ]
  }
}
