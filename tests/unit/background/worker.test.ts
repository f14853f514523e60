import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { ulid } from "ulid"
import { describe, expect, it, vi } from "vitest"
import { handlersOf } from "../../../src/background/handlers"
import { keepSweeping, onSweep, SWEEP } from "../../../src/background/sweep"
import type { RowsRead } from "../../../src/messages/catalogue"
import { FOREVER } from "../../../src/messages/replies"
import { openDatabase } from "../../../src/store/database"
import { DAY, HOUR, NOW, neutral, open, orderPage, page, review, SHOP } from "../store/support"
import { deskWith } from "./support"

const origin = { role: "content", tabId: 7 } as const
const rows = (changes: Partial<RowsRead> = {}): RowsRead => ({
  shop: SHOP,
  reading: page([review(1), neutral(2)]),
  view: "",
  pageNumber: 1,
  ...changes
})
const key = neutral(2).feedId as string

describe("the badge's title", () => {
  const signedOut = rows({ shop: null, reading: page([], { health: "signed-out", total: null }) })

  it("says since when a page cannot be read and why, beside the number too", async () => {
    const desk = deskWith()
    await handlersOf(desk)["rows-read"](rows(), origin)
    expect(desk.shell.badges.at(-1)?.title).toBe("回暖：1 件今天要办")
    desk.shell.time = NOW + HOUR
    await handlersOf(desk)["rows-read"](signedOut, origin)
    desk.shell.time = NOW + 2 * HOUR
    await handlersOf(desk)["rows-read"](signedOut, origin)
    expect(desk.shell.badges.at(-1)?.title).toBe("回暖：1 件今天要办，11:00 起读不到评价页（退出登录了）")
  })

  it("names the day where it was another, and when a page was last read", async () => {
    const desk = deskWith()
    await handlersOf(desk)["rows-read"](rows({ reading: page([review(1)]) }), origin)
    desk.shell.time = NOW + 25 * HOUR
    await onSweep(desk)
    expect(desk.shell.badges.at(-1)).toMatchObject({ text: "!", title: "回暖：评价页上次读到是 11-18 10:00" })
    await handlersOf(desk)["rows-read"](
      rows({ reading: page([], { health: "changed", total: null }) }),
      origin
    )
    desk.shell.time = NOW + 2 * DAY
    await onSweep(desk)
    expect(desk.shell.badges.at(-1)?.title).toBe("回暖：11-19 11:00 起读不到评价页（页面和以前不一样）")
  })
})

describe("rows from a page", () => {
  it("show on the badge and come back as chips for these rows only", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["rows-read"](rows({ reading: page([neutral(5)]) }), origin)
    const { chips } = await handlers["rows-read"](rows(), origin)
    expect(desk.shell.badges.map(({ text }) => text)).toEqual(["1", "2"])
    expect(chips).toHaveLength(1)
    expect(chips[0]).toMatchObject({ row: 1, kind: "case", key, entry: { why: "first-contact" } })
  })

  it("bring back only what is due of an order, and the rules of this shop", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["change-rule"]({ id: ulid(NOW), shop: SHOP, rule: "shipHours", value: 4 }, origin)
    const { chips, rules } = await handlers["rows-read"](
      rows({ reading: orderPage("4400000000000000001") }),
      origin
    )
    expect(chips).toMatchObject([{ row: 0, kind: "order", case: null, entry: { why: "ship-soon" } }])
    expect(rules.shipHours).toBe(4)
    const calm = await handlersOf(deskWith())["rows-read"](
      rows({ reading: orderPage("4400000000000000001") }),
      origin
    )
    expect(calm.chips).toEqual([])
  })

  it("carry a snooze without an end through JSON", async () => {
    const handlers = handlersOf(deskWith())
    await handlers["rows-read"](rows(), origin)
    await handlers.act({ id: ulid(NOW), shop: SHOP, key, action: { act: "snooze", until: null } }, origin)
    const answer = await handlers["chips-for-rows"]({ shop: SHOP, reading: rows().reading }, origin)
    expect(JSON.parse(JSON.stringify(answer)).chips[0].case.snoozedUntil).toBe(FOREVER)
  })

  it("of a page without a shop are kept apart from every shop", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["rows-read"](rows({ shop: null }), origin)
    const { chips } = await handlers["chips-for-rows"]({ shop: SHOP, reading: rows().reading }, origin)
    expect(chips).toEqual([])
    expect(desk.shell.badges.at(-1)?.text).toBe("1")
  })
})

describe("another language", () => {
  it("names the menu entry anew, and says what is wrong with a rule in it", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["change-setting"]({ name: "language", value: "en" }, origin)
    expect(desk.shell.menus).toEqual(["en"])
    const wrong = { id: ulid(NOW), shop: SHOP, rule: "callsPerDay", value: "two" }
    expect(await handlers["change-rule"](wrong, origin)).toEqual({
      problem: "Calls a day must be a whole number from 0 to 10"
    })
  })

  it("forgets with the buyer what was typed about the case", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["rows-read"](rows(), origin)
    await handlers.act({ id: ulid(NOW), shop: SHOP, key, action: { act: "forget" } }, origin)
    expect(desk.shell.untyped).toEqual([{ shop: SHOP, key }])
  })
})

describe("the popup's first look", () => {
  it("is the day as it stood after the last change, with what its first entries are about", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["change-setting"]({ name: "clerk", value: "小林" }, origin)
    await handlers["rows-read"](rows(), origin)
    expect(desk.shell.firstLook).toMatchObject({
      shops: [{ shop: SHOP }],
      entries: [{ kind: "case", key, why: "first-contact" }],
      others: [],
      settings: { clerk: "小林" }
    })
    expect(JSON.stringify(desk.shell.firstLook?.subjects)).toContain(neutral(2).text)
    await handlers.act({ id: ulid(NOW), shop: SHOP, key, action: { act: "solve" } }, origin)
    expect(desk.shell.firstLook?.entries.map(({ why }) => why)).not.toContain("first-contact")
  })

  it("that cannot be left keeps nothing else from happening", async () => {
    const desk = deskWith()
    vi.spyOn(console, "warn").mockImplementation(() => undefined)
    vi.spyOn(desk.shell, "keepFirstLook").mockRejectedValue(new Error("no room"))
    await handlersOf(desk)["rows-read"](rows(), origin)
    expect(desk.shell.badges.at(-1)?.text).toBe("1")
    expect(desk.shell.notices).toHaveLength(1)
    vi.restoreAllMocks()
  })

  it("forgets a buyer together with the store", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["rows-read"](rows(), origin)
    await handlers.act({ id: ulid(NOW), shop: SHOP, key, action: { act: "forget" } }, origin)
    expect(JSON.stringify(desk.shell.firstLook)).not.toContain(neutral(2).text)
    expect(JSON.stringify(desk.shell.firstLook)).not.toContain(neutral(2).buyer)
  })
})

describe("the badge", () => {
  it("counts what is urgent in all shops, and turns red when something is overdue", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["rows-read"](rows(), origin)
    await handlers["rows-read"](rows({ shop: "另一家店" }), origin)
    expect(desk.shell.badges.at(-1)).toMatchObject({ text: "2", tone: "due" })
    desk.shell.time = NOW + DAY
    await onSweep(desk)
    expect(desk.shell.badges.at(-1)).toMatchObject({ text: "2", tone: "overdue" })
  })

  it("says ! when one of two shops has not been looked at for a day", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    const happy = page([review(1)])
    await handlers["rows-read"](rows({ reading: happy }), origin)
    expect(desk.shell.badges.at(-1)?.text).toBe("")
    desk.shell.time = NOW + 25 * HOUR
    await handlers["rows-read"](rows({ shop: "另一家店", reading: happy }), origin)
    expect(desk.shell.badges.at(-1)).toMatchObject({ text: "!", tone: "unwatched" })
  })

  it("says ! while signed out, until the list is read again", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    const happy = rows({ reading: page([review(1)]) })
    await handlers["rows-read"](happy, origin)
    const signedOut = page([], { health: "signed-out", total: null })
    await handlers["rows-read"](rows({ shop: null, reading: signedOut }), origin)
    expect(desk.shell.badges.at(-1)?.text).toBe("!")
    await handlers["rows-read"](happy, origin)
    expect(desk.shell.badges.at(-1)?.text).toBe("")
  })

  it("says ! and why when the store cannot be opened", async () => {
    const indexedDB = new IDBFactory()
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "InvalidAccessError")
    })
    const desk = deskWith(openDatabase({ name: "test", indexedDB, IDBKeyRange }))
    await expect(onSweep(desk)).rejects.toMatchObject({ name: "StoreError" })
    expect(desk.shell.badges).toMatchObject([{ text: "!", title: expect.stringContaining("重启浏览器") }])
  })
})

describe("changing a rule", () => {
  it("refuses a wrong value and says what would be right", async () => {
    const handlers = handlersOf(deskWith())
    const answer = await handlers["change-rule"](
      { id: ulid(NOW), shop: "", rule: "callsPerDay", value: -1 },
      origin
    )
    expect(answer).toMatchObject({ problem: expect.stringContaining("整数") })
    const setting = await handlers["change-setting"]({ name: "colour", value: 1 }, origin)
    expect(setting).toMatchObject({ problem: expect.stringContaining("colour") })
  })
})

describe("the sweep's alarm", () => {
  it("is made when it is missing, and left alone when it stands", async () => {
    const standing = new Map<string, unknown>()
    const alarms = {
      get: async (name: string) => standing.get(name),
      create: vi.fn((name: string, options: unknown) => void standing.set(name, options))
    }
    await keepSweeping(alarms)
    await keepSweeping(alarms)
    expect(alarms.create).toHaveBeenCalledTimes(1)
    expect(standing.get(SWEEP)).toEqual({ periodInMinutes: 1 })
  })
})

it("two workers at once on one store note a press once", async () => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange }
  const [one, other] = [deskWith(open(engine)), deskWith(open(engine))]
  await handlersOf(one)["rows-read"](rows(), origin)
  const deed = { id: ulid(NOW), shop: SHOP, key, action: { act: "call", outcome: "no-answer" } } as const
  await Promise.all([handlersOf(one).act(deed, origin), handlersOf(other).act(deed, origin)])
  expect(await one.database.events.where("[shop+about]").equals([SHOP, key]).count()).toBe(2)
})
