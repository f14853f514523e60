/** What a month is assessed from: every case that may count, and no other. */
import { encodeTime } from "ulid"
import { describe, expect, it } from "vitest"
import type { Event } from "../../../src/cases/event"
import { importEvents } from "../../../src/store/import"
import { type CaseLog, logsSince } from "../../../src/store/logs"
import { casesPostedFrom, isCovered, items } from "../../../src/store/read"
import { restore } from "../../../src/store/restore"
import { DAY, NOW, neutral, open, review, SHOP } from "./support"

const judgement = { unhappy: true, score: 0.9, causes: ["质量"], evidence: [] }
const DECEMBER = Date.parse("2026-12-01T00:00:00+08:00")

function events(about: string, ...happened: readonly [number, Partial<Event>][]): Event[] {
  const seen = {
    type: "review-seen",
    review: neutral(Number(about)),
    judgement,
    opens: true,
    extortion: false
  }
  return [[NOW, seen] as const, ...happened].map(
    ([at, deed], index) =>
      ({ id: `${encodeTime(at)}${about}${index}`, at, by: "小林", shop: SHOP, about, ...deed }) as Event
  )
}
const wrote = { type: "messaged", text: "您好" } as const
const promised = (due: number) => ({ type: "promised", text: "补寄", due }) as const

describe("the logs of a month", () => {
  it("are those touched since, promised for it, or still owed a first contact", async () => {
    const database = open()
    const kept = events("3", [NOW, wrote], [NOW, promised(DECEMBER)])
    const all = [
      ...events("1", [NOW + DAY, wrote]),
      ...events("2", [NOW, wrote], [DECEMBER, { type: "note", text: "打过了" }]),
      ...kept,
      ...events("4"),
      ...events("5", [NOW, wrote], [NOW, promised(DECEMBER - 1)])
    ]
    await importEvents(database, all, NOW)
    await importEvents(
      database,
      [{ ...kept[0], id: `${encodeTime(NOW)}39`, type: "promise-kept", promise: kept[2]?.id } as Event],
      NOW
    )
    const logs = await logsSince(database, DECEMBER)
    expect(logs.map(({ key }) => key).sort()).toEqual(["2", "3", "4"])
    expect(logs.find(({ key }) => key === "3")?.events.map(({ type }) => type)).toEqual([
      "review-seen",
      "messaged",
      "promised",
      "promise-kept"
    ])
  })

  it("are the same after a restore long afterwards, when what rested lies in packs", async () => {
    const database = open()
    const all = [
      ...events("2", [NOW, wrote], [DECEMBER, { type: "note", text: "打过了" }]),
      ...events("3", [NOW, wrote], [NOW, promised(DECEMBER)])
    ]
    await importEvents(database, all, DECEMBER)
    const other = open()
    const nothing = { readings: [], coverage: [], notices: [], settings: [], imports: [] }
    await restore(other, { events: all, ...nothing }, DECEMBER + 9 * DAY, "01")
    expect(await other.packs.count()).toBe(1)
    const byKey = (logs: readonly CaseLog[]) => [...logs].sort((one, two) => (one.key < two.key ? -1 : 1))
    expect(byKey(await logsSince(other, DECEMBER))).toEqual(byKey(await logsSince(database, DECEMBER)))
    expect((await logsSince(other, DECEMBER)).map(({ events }) => events.length).sort()).toEqual([3, 3])
  })

  it("hold nothing where nothing was ever noted", async () => {
    expect(await logsSince(open(), DECEMBER)).toEqual([])
  })
})

describe("what the desk counts from", () => {
  it("is read from a moment on, of one shop or of all, complaints and others", async () => {
    const database = open()
    const other = { ...(events("8")[0] as Event), shop: "另一家" }
    const good = { review: review(2), opens: false }
    await importEvents(database, [...events("1"), { ...events("2")[0], ...good } as Event, other], NOW)
    const keys = async (from: number, shop?: string) =>
      (await casesPostedFrom(database, from, shop)).map(({ key }) => key).sort()
    expect(await keys(0)).toEqual(["1", "2", "8"])
    expect(await keys(0, SHOP)).toEqual(["1", "2"])
    expect(await keys(NOW - 3_600_000, SHOP)).toEqual(["1"])
    expect(await keys(NOW - 3_600_000)).toEqual(["1"])
  })

  it("knows every item that a page could have helped, mended ones too", async () => {
    const database = open()
    const fix = { type: "fix-needed", case: "1", cause: "尺寸", title: "夜光项链" } as const
    const event = (id: string, shop: string, deed: object) =>
      ({ id: `${encodeTime(NOW)}${id}`, at: NOW, by: "小林", shop, about: "654321098765", ...deed }) as Event
    await importEvents(
      database,
      [
        event("1", SHOP, fix),
        event("2", SHOP, { type: "listing-fixed", text: "写上了" }),
        event("3", "另一家", fix)
      ],
      NOW
    )
    expect((await items(database, SHOP)).map(({ fixedText }) => fixedText)).toEqual(["写上了"])
    expect(await items(database)).toHaveLength(2)
    expect(await isCovered(database, SHOP)).toBe(false)
  })
})
