/** Copies among the extension's own files, and backups taken in by the worker. */

import { Dexie } from "dexie"
import { describe, expect, it } from "vitest"
import { keepBeforeNewTables, keepBeforeUpdate } from "../../../src/background/copies"
import { handlersOf } from "../../../src/background/handlers"
import { onSweep } from "../../../src/background/sweep"
import { readBackup } from "../../../src/backup/read"
import { webTools } from "../../../src/backup/tools"
import { access, openDatabase } from "../../../src/store/database"
import { ingest } from "../../../src/store/ingest"
import { versions } from "../../../src/store/schema"
import { written } from "../backup/support"
import { context, DAY, NOW, neutral, newEngine, open, page } from "../store/support"
import { deskWith } from "./support"

const origin = { role: "page", tabId: null } as const
const STAGED = "staged-01KAA5ZJ5V0000000000000001"

async function busy() {
  const desk = deskWith()
  await ingest(desk.database, page([neutral(1), neutral(2)]), context())
  return { desk, handlers: handlersOf(desk) }
}

describe("a copy a day", () => {
  it("is kept for a week, and none of nothing", async () => {
    const empty = deskWith()
    await onSweep(empty)
    expect([...empty.shell.stored.keys()]).toEqual([])
    const { desk } = await busy()
    for (let day = 0; day < 9; day += 1) {
      await onSweep(desk)
      await onSweep(desk)
      desk.shell.time += DAY
    }
    const names = (await desk.shell.files.list()).map(({ name }) => name)
    expect(names).toHaveLength(7)
    expect(names[0]).toBe("day-2026-11-26")
    expect(names.at(-1)).toBe("day-2026-11-20")
  })

  it("can be taken in like any other backup", async () => {
    const { desk, handlers } = await busy()
    await onSweep(desk)
    const copy = desk.shell.stored.get("day-2026-11-18") as Blob
    await handlers.erase({ shop: null }, origin)
    expect(desk.shell.untyped).toEqual([{ shop: null, key: null }])
    expect(await desk.database.cases.count()).toBe(0)
    expect([...desk.shell.stored.keys()]).toEqual([])
    desk.shell.stored.set(STAGED, copy)
    const staged = { file: STAGED, passphrase: null }
    expect(await handlers["inspect-backup"](staged, origin)).toMatchObject({
      cases: 2,
      events: 2,
      added: 2,
      known: 0,
      sealed: false,
      shops: ["小熊饰品"]
    })
    expect(await desk.database.cases.count()).toBe(0)
    expect(await handlers["restore-backup"](staged, origin)).toMatchObject({ added: 2 })
    expect(await desk.database.cases.count()).toBe(2)
    expect([...desk.shell.stored.keys()]).toEqual([])
    for (const { work } of desk.shell.timers) await work()
    expect(desk.shell.badges.at(-1)?.text).toBe("2")
  })

  it("holds nothing of a shop that was deleted", async () => {
    const { desk, handlers } = await busy()
    await ingest(desk.database, page([neutral(3)]), context({ shop: "别的店" }))
    await handlers.erase({ shop: "小熊饰品" }, origin)
    expect(desk.shell.untyped).toEqual([{ shop: "小熊饰品", key: null }])
    expect([...desk.shell.stored.keys()]).toEqual(["day-2026-11-18"])
    desk.shell.stored.set(STAGED, desk.shell.stored.get("day-2026-11-18") as Blob)
    expect(await handlers["inspect-backup"]({ file: STAGED, passphrase: null }, origin)).toMatchObject({
      cases: 1,
      shops: ["别的店"]
    })
  })
})

describe("a copy before an update", () => {
  const shellNames = async (desk: ReturnType<typeof deskWith>) =>
    (await desk.shell.files.list()).map(({ name }) => name)

  it("is named by the version that goes, and never written over", async () => {
    const { desk, handlers } = await busy()
    await keepBeforeUpdate(desk, "0.1.0")
    const kept = desk.shell.stored.get("update-2026-11-18-0.1.0")
    await ingest(desk.database, page([neutral(3)]), context())
    await keepBeforeUpdate(desk, "0.1.0")
    expect(desk.shell.stored.get("update-2026-11-18-0.1.0")).toBe(kept)
    await keepBeforeUpdate(desk, "0.2.0")
    expect(await shellNames(desk)).toEqual(["update-2026-11-18-0.2.0", "update-2026-11-18-0.1.0"])
    desk.shell.stored.set(STAGED, desk.shell.stored.get("update-2026-11-18-0.2.0") as Blob)
    const staged = { file: STAGED, passphrase: null }
    expect(await handlers["inspect-backup"](staged, origin)).toMatchObject({ cases: 3 })
  })

  it("is made of a store with older tables before these are changed", async () => {
    const engine = newEngine()
    const { desk: source } = await busy()
    const [kept] = await source.database.events.toArray()
    const older = new Dexie("test", engine)
    older.version(1).stores(versions[0]?.tables ?? {})
    await older.table("events").bulkPut([kept])
    await older.table("settings").put({ name: "clerk", value: "小林" })
    older.close()
    const desk = deskWith(open(engine))
    const seen: number[] = []
    desk.database.beforeNewTables = (store) => {
      seen.push(store.verno)
      return keepBeforeNewTables(desk, store)
    }
    const read = () => desk.database.events.toArray()
    const [first] = await Promise.all([access(desk.database, read), access(desk.database, read)])
    expect(first).toEqual([kept])
    expect([desk.database.verno, seen]).toEqual([versions.length, [1]])
    const copy = desk.shell.stored.get("update-2026-11-18-tables-1") as Blob
    const contents = await readBackup(copy, { passphrase: null, now: NOW }, webTools)
    expect(contents).toMatchObject({ events: [kept], settings: [{ name: "clerk", value: "小林" }] })
  })

  it("that fails keeps nobody from the store, and a store of today is not copied", async () => {
    const engine = newEngine()
    const today = open(engine)
    await today.settings.put({ name: "clerk", value: "小林" })
    today.close()
    const again = open(engine)
    again.beforeNewTables = () => Promise.reject(new Error("nothing to copy"))
    expect(await access(again, () => again.settings.count())).toBe(1)
    const older = new Dexie("older", engine)
    older.version(1).stores(versions[0]?.tables ?? {})
    await older.open()
    older.close()
    const full = openDatabase({ name: "older", ...engine })
    full.beforeNewTables = () => Promise.reject(new Error("the disk is full"))
    expect(await access(full, () => full.cases.count())).toBe(0)
  })
})

describe("a backup that cannot be taken in", () => {
  it("says why, and nothing changes", async () => {
    const { desk, handlers } = await busy()
    const before = await desk.database.events.toArray()
    const none = { events: [], readings: [], coverage: [], notices: [], settings: [], imports: [] }
    const settings = [
      { name: "clerk", value: "小林" },
      { name: "patrol", value: {} },
      { name: "language", value: "Klingon" }
    ]
    const sealed = await written({ ...none, settings }, "夜光", 10)
    const say = async (blob: Blob, passphrase: string | null = null) => {
      desk.shell.stored.set(STAGED, blob)
      return handlers["restore-backup"]({ file: STAGED, passphrase }, origin)
    }
    expect(await say(new Blob(["日期,买家"]))).toEqual({ problem: "not-a-backup" })
    expect(await say(sealed.slice(0, sealed.size - 9), "夜光")).toEqual({ problem: "cut-off" })
    expect(await say(sealed)).toEqual({ problem: "needs-passphrase" })
    expect(await say(sealed, "白光")).toEqual({ problem: "wrong-passphrase" })
    expect(await desk.database.events.toArray()).toEqual(before)
    expect(await desk.database.settings.count()).toBe(0)
    expect(await say(sealed, "夜光")).toMatchObject({ added: 0, refusedSettings: 1 })
    const kept = await desk.database.settings.bulkGet(["clerk", "patrol", "language"])
    expect(kept.map((setting) => setting?.value)).toEqual(["小林", undefined, undefined])
    expect(NOW).toBe(desk.shell.time)
  })
})
