/** Copies among the extension's own files, and backups taken in by the worker. */
import { describe, expect, it } from "vitest"
import { handlersOf } from "../../../src/background/handlers"
import { onSweep } from "../../../src/background/sweep"
import { ingest } from "../../../src/store/ingest"
import { written } from "../backup/support"
import { context, DAY, NOW, neutral, page } from "../store/support"
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
    expect(await say(sealed, "夜光")).toMatchObject({ added: 0 })
    const kept = await desk.database.settings.bulkGet(["clerk", "patrol", "language"])
    expect(kept.map((setting) => setting?.value)).toEqual(["小林", undefined, undefined])
    expect(NOW).toBe(desk.shell.time)
  })
})
