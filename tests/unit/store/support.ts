/** A fresh store for each test, and rows to put into it. */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { monotonicFactory } from "ulid"
import type { Judgement } from "../../../src/cases/event"
import type { OrderReading, Review, ReviewReading } from "../../../src/rows"
import { toChinaIso } from "../../../src/rules/time"
import { type Database, openDatabase } from "../../../src/store/database"
import type { IngestContext } from "../../../src/store/ingest"
import { everyCase } from "../../../src/store/read"

export const SHOP = "小熊饰品"
export const NOW = Date.parse("2026-11-18T10:00:00+08:00")
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export interface Engine {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange
}

export function newEngine(): Engine {
  return { indexedDB: new IDBFactory(), IDBKeyRange }
}

/** Opening the same engine again is what a worker that starts anew does. */
export function open(engine: Engine = newEngine()): Database {
  return openDatabase({ name: "test", ...engine })
}

export function review(index: number, changes: Partial<Review> = {}): Review {
  return {
    feedId: String(1_000_000_000_000 + index),
    orderId: String(4_400_000_000_000_000_000n + BigInt(index)),
    itemId: "654321098765",
    itemTitle: "夜光项链",
    buyer: `小**${index % 10}`,
    grade: "good",
    sentiment: null,
    text: "很喜欢，谢谢",
    postedAt: toChinaIso(NOW - index * HOUR),
    append: null,
    mediaCount: 0,
    replied: false,
    replyDaysLeft: null,
    ...changes
  }
}

export const neutral = (index: number, changes: Partial<Review> = {}): Review =>
  review(index, { grade: "neutral", text: "我收到的这个是没有夜光的!", ...changes })

export function page(rows: Review[], changes: Partial<ReviewReading> = {}): ReviewReading {
  return { page: "qianniu-reviews", health: "ok", total: rows.length, rows, unreadable: [], ...changes }
}

export function orderPage(
  orderId: string,
  changes: Partial<OrderReading["rows"][number]> = {}
): OrderReading {
  const order: OrderReading["rows"][number] = {
    orderId,
    createdAt: toChinaIso(NOW - 2 * HOUR),
    buyer: "王**",
    status: "waiting-shipment",
    statusText: "买家已付款",
    paidCents: 1580,
    items: [
      {
        subOrderId: `${orderId.slice(0, -1)}9`,
        itemId: "654321098765",
        title: "夜光项链",
        sku: null,
        quantity: 1,
        priceCents: 1580,
        refund: null
      }
    ],
    ...changes
  }
  return { page: "qianniu-orders", health: "ok", total: 1, rows: [order], unreadable: [] }
}

/** Unhappy when the text says 没有 or 差: enough to tell the store's part from the judge's. */
export const judge = (text: string): Judgement => {
  const unhappy = /没有|差/.test(text)
  return { unhappy, score: unhappy ? 0.9 : 0.1, causes: unhappy ? ["与描述不符"] : [], evidence: [] }
}

export function context(changes: Partial<IngestContext> = {}): IngestContext {
  return {
    shop: SHOP,
    at: NOW,
    view: "",
    pageNumber: 1,
    judge,
    isExtortion: () => false,
    newId: monotonicFactory(),
    ...changes
  }
}

/** Everything in the store, for comparing two of them: whether a case lies on a shelf is no difference. */
export async function contents(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const)
  )
  const { shelves: _shelves, shelved: _shelved, ...rest } = Object.fromEntries<unknown[]>(tables)
  return { ...rest, cases: inOrder(await everyCase(database)) }
}

/** By shop and key. */
export function inOrder<State extends { readonly shop: string; readonly key: string }>(
  states: readonly State[]
): State[] {
  const name = ({ shop, key }: State) => JSON.stringify([shop, key])
  return states.toSorted((one, other) => (name(one) < name(other) ? -1 : 1))
}
