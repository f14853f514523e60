import { beforeEach, describe, expect, it } from "vitest"
import type { Desk } from "../../../src/background/desk"
import { handlersOf } from "../../../src/background/handlers"
import { tabLookedAt, tickPatrol } from "../../../src/background/patrol/patrol"
import { onSweep } from "../../../src/background/sweep"
import { asRound, PATROL } from "../../../src/messages/patrol"
import type { Health, Review } from "../../../src/rows"
import { gaps, lastReadings, readSetting } from "../../../src/store"
import { DAY, HOUR, NOW, neutral, newEngine, open, page, review, SHOP } from "../store/support"
import { deskWith, type FakeShell, type FakeTab } from "./support"

type TestDesk = Desk & { shell: FakeShell }
const MINUTE = 60_000
const popup = { role: "page", tabId: null } as const
const total = 100

let desk: TestDesk
beforeEach(() => {
  desk = deskWith(open(newEngine()))
})

/** The list as the shop has it: page after page, newest first. */
const listed = (number: number): Review[] =>
  Array.from({ length: 20 }, (_, index) => review((number - 1) * 20 + index, { grade: "good" }))

const round = async () => asRound(await readSetting(desk.database, PATROL))
const patrolTab = () => [...desk.shell.tabs.keys()].at(-1) ?? null

/** The patrol's tab shows what its address asks for, and is read. */
async function show(rows: (number: number) => Review[] = listed, health: Health = "ok", on: TestDesk = desk) {
  const [tab, { address }] = [...on.shell.tabs.entries()].at(-1) as [number, { address: string }]
  const pageNumber = Number(new URL(address).searchParams.get("current"))
  const reading = page(health === "ok" ? rows(pageNumber) : [], {
    total: health === "ok" ? total : null,
    health
  })
  const origin = { role: "content", tabId: tab } as const
  await handlersOf(on)["rows-read"]({ shop: SHOP, reading, view: "", pageNumber }, origin)
}

async function agree() {
  await handlersOf(desk)["change-setting"]({ name: "patrolConsent", value: true }, popup)
}

describe("a round of the patrol", () => {
  it("goes page by page in its own tab, at least 3 seconds apart, to the end, and closes it", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    for (let number = 1; number <= 5; number += 1) {
      await show()
      if (number < 5) {
        await desk.shell.pass(2900)
        expect(desk.shell.visited).toHaveLength(number)
        await desk.shell.pass(100)
      }
    }
    expect(await round()).toMatchObject({ state: "done", pages: 5, rows: 100, fresh: 100, tab: null })
    expect(desk.shell.tabs.size).toBe(0)
    expect(desk.shell.visited.map(({ address }) => new URL(address).searchParams.get("current"))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5"
    ])
    expect(await gaps(desk.database, SHOP)).toEqual([])
  })

  it("stops where it meets what was known before, not what it read itself a moment ago", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    await show()
    await desk.shell.pass(3000)
    const shifted = (number: number) =>
      listed(number).map((_, index) => review((number - 1) * 20 + index - 1))
    await show(shifted) // a review came in between: the first row of page 2 was the last of page 1
    expect(await round()).toMatchObject({ state: "looking", pages: 2 })
    await desk.shell.pass(3000)
    await show(() => listed(3), "empty")
    desk.shell.time += HOUR
    await handlersOf(desk)["look-now"]({}, popup)
    await show()
    expect(await round()).toMatchObject({ state: "done", pages: 1, fresh: 0 })
  })

  it("looks at 10 pages at most", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    const endless = (number: number) => listed(number)
    for (let number = 1; number <= 12 && desk.shell.tabs.size > 0; number += 1) {
      const [tab, { address }] = [...desk.shell.tabs.entries()][0] as [number, { address: string }]
      const pageNumber = Number(new URL(address).searchParams.get("current"))
      const reading = page(endless(pageNumber), { total: 5000 })
      await handlersOf(desk)["rows-read"](
        { shop: SHOP, reading, view: "", pageNumber },
        { role: "content", tabId: tab }
      )
      await desk.shell.pass(3000)
    }
    expect(await round()).toMatchObject({ state: "done", pages: 10 })
  })

  it("walks on past what the seller saw himself, to the gap below it", async () => {
    const known = { shop: SHOP, reading: page(listed(5), { total }), view: "", pageNumber: 5 }
    await handlersOf(desk)["rows-read"](known, { role: "content", tabId: 3 })
    const first = { shop: SHOP, reading: page(listed(1), { total }), view: "", pageNumber: 1 }
    await handlersOf(desk)["rows-read"](first, { role: "content", tabId: 3 })
    expect(await gaps(desk.database, SHOP)).toHaveLength(1)
    desk.shell.time += MINUTE
    await handlersOf(desk)["look-now"]({}, popup)
    for (let number = 1; number <= 5; number += 1) {
      await show()
      await desk.shell.pass(3000)
    }
    expect(await round()).toMatchObject({ state: "done", pages: 5, fresh: 60 })
    expect(await gaps(desk.database, SHOP)).toEqual([])
  })

  it.each(["signed-out", "blocked", "no-permission"] as const)(
    "stops at %s, says so, and waits for the seller",
    async (health) => {
      await agree()
      await onSweep(desk)
      await show(listed, health)
      expect(await round()).toMatchObject({ state: "stopped", stop: health })
      expect(desk.shell.tabs.size).toBe(0)
      desk.shell.time += 4 * HOUR
      await tickPatrol(desk)
      expect(desk.shell.visited).toHaveLength(1)
      const seen = { shop: SHOP, reading: page([review(1)]), view: "", pageNumber: 1 }
      await handlersOf(desk)["rows-read"](seen, { role: "content", tabId: 3 })
      await tickPatrol(desk)
      expect(desk.shell.visited).toHaveLength(2)
    }
  )

  it("knows by the address it may not see that it was led to the sign-in page", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    const tab = desk.shell.tabs.get(patrolTab() ?? 0)
    if (tab) tab.isElsewhere = true
    await tickPatrol(desk) // at once it may still be the empty tab
    expect(await round()).toMatchObject({ state: "looking" })
    await desk.shell.pass(8000)
    expect(await round()).toMatchObject({ state: "stopped", stop: "signed-out" })
    expect(await lastReadings(desk.database)).toMatchObject([{ shop: "", health: "signed-out" }])
    expect(desk.shell.badges.at(-1)?.text).toBe("!")
  })

  it("asks a silent page once more, then gives up", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    await desk.shell.pass(MINUTE)
    expect(desk.shell.visited).toHaveLength(2)
    expect(await round()).toMatchObject({ state: "looking" })
    await desk.shell.pass(MINUTE)
    expect(await round()).toMatchObject({ state: "stopped", stop: "no-answer" })
    expect(desk.shell.visited).toHaveLength(2)
    expect(desk.shell.tabs.size).toBe(0)
  })

  it("leaves its tab to the seller who looks into it", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    await show()
    const tab = desk.shell.tabs.get(patrolTab() ?? 0)
    if (tab) tab.active = true
    await desk.shell.pass(3000)
    expect(await round()).toMatchObject({ state: "done", stop: "tab-taken" })
    expect(desk.shell.tabs.size).toBe(1)
    expect(desk.shell.visited).toHaveLength(1)
  })

  it("ends at once when somebody looks into its tab, though he is gone again before the next step", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    await show()
    const tab = patrolTab() ?? 0
    await tabLookedAt(desk, tab) // to the front and back again, between two steps
    await desk.shell.pass(3000)
    expect(await round()).toMatchObject({ state: "done", stop: "tab-taken", pages: 1 })
    expect(desk.shell.visited).toHaveLength(1)
    expect([...desk.shell.tabs.keys()]).toEqual([tab])
  })

  it("never closes a tab that somebody has looked into, not in a later round and not after a restart", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    const taken = desk.shell.tabs.get(patrolTab() ?? 0) as { address: string }
    await tabLookedAt(desk, patrolTab() ?? 0)
    await handlersOf(desk)["look-now"]({}, popup)
    expect(desk.shell.tabs.size).toBe(2)
    desk.shell.restart()
    await handlersOf(desk)["look-now"]({}, popup)
    const addresses = [...desk.shell.tabs.values()].map(({ address }) => address)
    expect(addresses).toContain(taken.address)
    expect(addresses).toHaveLength(2) // the one of the round that the restart cut off is closed
  })

  it("takes a tab in front for taken, even one that the browser opened again", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    desk.shell.restart()
    const [reopened] = [...desk.shell.tabs.values()] as [FakeTab]
    reopened.active = true
    await tickPatrol(desk)
    reopened.active = false
    desk.shell.time += HOUR
    await handlersOf(desk)["look-now"]({}, popup)
    expect([...desk.shell.tabs.values()]).toContain(reopened)
  })

  it("counts the review list alone as seen: not orders, not a filtered list", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    const origin = { role: "content", tabId: patrolTab() } as const
    const seen = { shop: SHOP, view: "", pageNumber: 1 }
    const orders = { page: "qianniu-orders", health: "ok", total: 0, rows: [], unreadable: [] } as const
    await handlersOf(desk)["rows-read"]({ ...seen, reading: { ...orders, unreadable: [], rows: [] } }, origin)
    const filtered = { ...seen, reading: page(listed(1), { total }), view: "rate=1" }
    await handlersOf(desk)["rows-read"](filtered, origin)
    expect(await round()).toMatchObject({ state: "looking", pages: 0, rows: 0 })
    await show()
    expect(await round()).toMatchObject({ pages: 1, rows: 20 })
  })

  it("ends when its tab was closed", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    desk.shell.tabs.clear()
    await tickPatrol(desk)
    expect(await round()).toMatchObject({ state: "stopped", stop: "tab-closed" })
  })

  it("does not take the seller's own tab for its own", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    const seen = { shop: SHOP, reading: page(listed(1), { total }), view: "", pageNumber: 1 }
    await handlersOf(desk)["rows-read"](seen, { role: "content", tabId: 3 })
    expect(await round()).toMatchObject({ pages: 0, state: "looking" })
    expect((await handlersOf(desk)["page-opened"]({}, { role: "content", tabId: 3 })).patrol).toBe(false)
    const own = { role: "content", tabId: patrolTab() } as const
    expect((await handlersOf(desk)["page-opened"]({}, own)).patrol).toBe(true)
  })
})

describe("two of everything", () => {
  it("has one patrol for two windows that ask at once", async () => {
    const handlers = handlersOf(desk)
    const [one, other] = await Promise.all([handlers["look-now"]({}, popup), handlers["look-now"]({}, popup)])
    expect(other.id).toBe(one.id)
    expect(desk.shell.tabs.size).toBe(1)
  })

  it("goes on where the worker was ended, in the same tab", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    await show()
    desk.shell.timers.length = 0 // the worker is gone, and what it had put off with it
    await desk.shell.pass(MINUTE)
    await onSweep(desk)
    expect(desk.shell.visited.at(-1)?.address).toContain("current=2")
    await show()
    expect(await round()).toMatchObject({ pages: 2, fresh: 40 })
    expect(desk.shell.tabs.size).toBe(1)
  })

  it("sends its tab on its way again when the worker was ended before it could", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    await show()
    const { goTo } = desk.shell
    Object.assign(desk.shell, { goTo: () => Promise.reject(new Error("killed")) })
    await expect(desk.shell.pass(3000)).rejects.toThrow("killed")
    expect(desk.shell.visited).toHaveLength(1)
    Object.assign(desk.shell, { goTo })
    await tickPatrol(desk)
    expect(desk.shell.tabs.size).toBe(1)
    await show()
    expect(await round()).toMatchObject({ state: "looking", pages: 2 })
  })

  it("closes the tab of a worker that was ended before it could write down whose it is", async () => {
    const { openQuietly } = desk.shell
    const killed = (address: string) => openQuietly(address).then(() => Promise.reject(new Error("killed")))
    Object.assign(desk.shell, { openQuietly: killed })
    await expect(handlersOf(desk)["look-now"]({}, popup)).rejects.toThrow("killed")
    expect(desk.shell.tabs.size).toBe(1)
    Object.assign(desk.shell, { openQuietly })
    await handlersOf(desk)["look-now"]({}, popup)
    expect(desk.shell.tabs.size).toBe(1)
    await show()
    expect(await round()).toMatchObject({ state: "looking", pages: 1 })
  })

  it("begins again at once after a restart of the browser, and closes its old tab that was opened again", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    await show()
    const before = await round()
    desk.shell.restart()
    await tickPatrol(desk)
    expect(await round()).toMatchObject({ state: "looking", pages: 0, pageNumber: 1 })
    expect((await round())?.id).not.toBe(before?.id)
    expect(desk.shell.tabs.size).toBe(1)
    await show()
    expect(await round()).toMatchObject({ pages: 1 })
  })

  it("waits for a window after a restart", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    desk.shell.tabs.clear()
    desk.shell.restart()
    const { openQuietly } = desk.shell
    Object.assign(desk.shell, { openQuietly: async () => null })
    await tickPatrol(desk)
    expect(desk.shell.tabs.size).toBe(0)
    Object.assign(desk.shell, { openQuietly })
    await onSweep(desk)
    expect(await round()).toMatchObject({ state: "looking", pageNumber: 1 })
    expect(desk.shell.tabs.size).toBe(1)
  })

  it("does not take up a round of the day before", async () => {
    await handlersOf(desk)["look-now"]({}, popup)
    desk.shell.tabs.clear()
    desk.shell.restart()
    desk.shell.time += DAY
    await tickPatrol(desk)
    expect(await round()).toMatchObject({ state: "stopped", stop: "tab-closed" })
    expect(desk.shell.tabs.size).toBe(0)
  })

  it("says so where there is no window to look in", async () => {
    Object.assign(desk.shell, { openQuietly: async () => null })
    await handlersOf(desk)["look-now"]({}, popup)
    expect(await round()).toMatchObject({ state: "stopped", stop: "no-answer" })
  })
})

describe("setting out by itself", () => {
  const starts = async (time: number) => {
    desk.shell.time = time
    await tickPatrol(desk)
    return desk.shell.visited.length > 0
  }

  it("needs the seller's consent", async () => {
    expect(await starts(NOW)).toBe(false)
    await agree()
    expect(await starts(NOW)).toBe(true)
  })

  it("keeps to working hours and working days", async () => {
    await agree()
    expect(await starts(Date.parse("2026-11-18T12:30:00+08:00"))).toBe(false)
    expect(await starts(Date.parse("2026-11-18T21:00:00+08:00"))).toBe(false)
    expect(await starts(Date.parse("2026-11-21T10:00:00+08:00"))).toBe(false)
    expect(await starts(Date.parse("2026-11-18T13:30:00+08:00"))).toBe(true)
  })

  it("comes every 30 minutes", async () => {
    await agree()
    await onSweep(desk)
    await show(listed, "empty")
    desk.shell.time = NOW + 29 * MINUTE
    await onSweep(desk)
    expect(desk.shell.visited).toHaveLength(1)
    desk.shell.time = NOW + 30 * MINUTE
    await onSweep(desk)
    expect(desk.shell.visited).toHaveLength(2)
  })

  it("finds the neutral review that lay unseen, and tells", async () => {
    await agree()
    await onSweep(desk)
    await show(() => [
      neutral(1, { postedAt: new Date(NOW - 23 * DAY + 8 * HOUR).toISOString().replace(".000Z", "+08:00") })
    ])
    expect(desk.shell.notices).toMatchObject([{ title: "新中评：夜光项链" }])
    expect(desk.shell.badges.at(-1)?.text).toBe("1")
  })
})
