import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { describe, expect, it, vi } from "vitest"
import { access, openDatabase } from "../../../src/store/database"
import { ingest } from "../../../src/store/ingest"
import { openCases } from "../../../src/store/read"
import { versions } from "../../../src/store/schema"
import { StoreError, type StoreTrouble } from "../../../src/store/trouble"
import { context, neutral, newEngine, open, page } from "./support"

describe("a connection that was closed behind our back", () => {
  it("is opened again, and the work is done", async () => {
    const database = open()
    await ingest(database, page([neutral(1)]), context())
    database.close()
    expect(await openCases(database)).toHaveLength(1)
  })

  it("is retried once only", async () => {
    const database = open()
    const work = vi.fn().mockRejectedValue(Object.assign(new Error(), { name: "DatabaseClosedError" }))
    await expect(access(database, work)).rejects.toMatchObject({ trouble: "closed" })
    expect(work).toHaveBeenCalledTimes(2)
  })

  it("makes way for a newer version and says so", async () => {
    const engine = newEngine()
    const told: StoreTrouble[] = []
    const older = openDatabase({ name: "test", ...engine, onTrouble: (trouble) => told.push(trouble) })
    await ingest(older, page([neutral(1)]), context())
    const newer = open(engine)
    newer.version(versions.length + 1).stores({ somethingNew: "id" })
    await newer.open()
    expect(told).toEqual(["closed"])
    expect(await newer.cases.count()).toBe(1)
    expect(await openCases(older)).toHaveLength(1)
  })
})

describe("a store that cannot be opened", () => {
  function broken(name: string) {
    const indexedDB = new IDBFactory()
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", name)
    })
    return openDatabase({ name: "test", indexedDB, IDBKeyRange })
  }

  it("says what to do, and that nothing was deleted", async () => {
    const database = broken("UnknownError")
    await expect(openCases(database)).rejects.toThrow(StoreError)
    await expect(openCases(database)).rejects.toThrow("重启浏览器")
  })

  it("says so when the disk is full", async () => {
    const full = Object.assign(new Error(), { name: "AbortError", inner: { name: "QuotaExceededError" } })
    const work = () => Promise.reject(full)
    await expect(access(open(), work)).rejects.toMatchObject({ trouble: "full" })
  })
})

it("passes on an error that is not the store's", async () => {
  const work = () => Promise.reject(new RangeError("a mistake of ours"))
  await expect(access(open(), work)).rejects.toThrow(RangeError)
})
