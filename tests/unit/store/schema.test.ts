import { createHash } from "node:crypto"
import { Dexie } from "dexie"
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { describe, expect, it } from "vitest"
import type { Database } from "../../../src/store/database"
import { caseTimeline, correctedCases, watchedOrders } from "../../../src/store/read"
import { versions } from "../../../src/store/schema"
import { snapshot } from "../../../src/store/snapshot"
import { open, orderPage, SHOP } from "./support"

const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16)

/**
 * Shops have these databases on their machines. If this fails, do not change the hash of a version that has
 * shipped: put the old declaration back and add the next version.
 */
const frozen: Record<number, string> = {
  1: "002482b5ab36707e",
  2: "9e1dfd0d08f6793a",
  3: "4332282c85fa3d11",
  4: "9a2b68ca11308d08",
  5: "47aa5cf3a9fe95a8"
}

describe("the schema", () => {
  it("never changes a version that has shipped", () => {
    const now = Object.fromEntries(versions.map(({ version, tables }) => [version, hash(tables)]))
    expect(now).toEqual(frozen)
  })

  it("counts its versions up from 1 without a hole", () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1))
  })

  it("brings a store of version 1 up: its parcels are watched, nothing is lost", async () => {
    const engine = { indexedDB: new IDBFactory(), IDBKeyRange }
    const older = new Dexie("test", engine)
    older.version(1).stores(versions[0]?.tables ?? {})
    const kept = (orderId: string, status: "shipped" | "success") => {
      const [order] = orderPage(orderId, { status }).rows
      return { shop: SHOP, orderId, order, createdAt: 1, ids: [`${orderId} ${SHOP}`], restsSince: 1 }
    }
    const rows = [kept("4400000000000000001", "shipped"), kept("4400000000000000002", "success")]
    await older.table("orders").bulkPut(rows)
    older.close()
    const database = open(engine)
    expect((await watchedOrders(database, SHOP)).map(({ orderId }) => orderId)).toEqual([
      "4400000000000000001"
    ])
    expect(await database.orders.toArray()).toEqual([{ ...rows[0], watch: 1 }, rows[1]])
  })

  it("brings a store of version 3 up: what lies in its packs is still read", async () => {
    const engine = { indexedDB: new IDBFactory(), IDBKeyRange }
    const older = new Dexie("test", engine)
    for (const { version, tables } of versions.slice(0, 3)) older.version(version).stores(tables)
    const event = {
      id: "01JD0000000000000000000001",
      type: "note",
      text: "旧的",
      at: 1,
      by: "小林",
      shop: SHOP,
      about: "1"
    }
    await older.table("packs").put({ id: "a", subjects: [JSON.stringify([SHOP, "1"])], events: [event] })
    expect((await snapshot(older as Database)).pieces[0]).toBe(JSON.stringify({ events: [event] }))
    older.close()
    const database = open(engine)
    expect(await caseTimeline(database, SHOP, "1")).toEqual([event])
    expect(await database.packs.get("a")).toMatchObject({ count: 1, json: expect.any(Uint8Array) })
  })

  it("brings a store of version 3 up: what was corrected is found again", async () => {
    const engine = { indexedDB: new IDBFactory(), IDBKeyRange }
    const older = new Dexie("test", engine)
    for (const { version, tables } of versions.slice(0, 3)) older.version(version).stores(tables)
    const kept = (key: string, correction: object | null) => ({
      shop: SHOP,
      key,
      correction,
      review: { text: "一般" }
    })
    await older.table("cases").bulkPut([kept("1", null), kept("2", { unhappy: true, cause: "质量" })])
    older.close()
    expect((await correctedCases(open(engine))).map(({ key }) => key)).toEqual(["2"])
  })

  it("opens a database that a newer version has left behind, and keeps what is in it", async () => {
    const engine = { indexedDB: new IDBFactory(), IDBKeyRange }
    const newer = open(engine)
    newer.version(versions.length + 1).stores({ somethingNew: "id" })
    await newer.settings.put({ name: "clerk", value: "小林" })
    newer.close()
    expect(await open(engine).settings.get("clerk")).toEqual({ name: "clerk", value: "小林" })
  })
})
