/** The service board: one entry a day, points that hold for a month, a courier table that takes no nonsense. */
import { describe, expect, it } from "vitest"
import { settingProblem } from "../../../src/background/settings"
import { historicCouriers } from "../../../src/orders/courier-table"
import { defaultRules } from "../../../src/rules/rules"
import {
  boardOf,
  boardsFrom,
  isFresh,
  latest,
  withCheck,
  withoutDay,
  withScores
} from "../../../src/tabs/desk/service/board"
import { draftOf, tableOf } from "../../../src/tabs/desk/service/courier-draft"
import { points } from "../../../src/tabs/desk/service/points"

const first = boardOf({}, "夜光小铺")
const now = Date.parse("2026-11-18T14:05:00+08:00")

describe("scores", () => {
  it("stand once a day, the last word counts, in the order of days", () => {
    const board = withScores(
      withScores(withScores(first, "2026-11-18", [4.8, null, 4.7]), "2026-11-01", [4.7, 4.8, 4.6]),
      "2026-11-18",
      [4.82, null, 4.7]
    )
    expect(board.entries.map(({ day }) => day)).toEqual(["2026-11-01", "2026-11-18"])
    expect(latest(board, 0)).toEqual({ value: 4.82, change: 0.12 })
    expect(latest(board, 1)).toEqual({ value: 4.8, change: null })
    expect(latest(withoutDay(board, "2026-11-18"), 0)).toEqual({ value: 4.7, change: null })
    expect(latest(first, 2)).toBeNull()
  })

  it("are kept only as numbers from 0 to 5, by shop", () => {
    const board = withScores(first, "2026-11-18", [4.8, null, 5])
    expect(settingProblem("service", { 夜光小铺: board })).toBeNull()
    expect(
      settingProblem("service", { 夜光小铺: withScores(first, "2026-11-18", [5.1, null, 5]) })
    ).toContain("service")
    expect(boardsFrom({ 夜光小铺: { labels: [] } })).toEqual({})
    expect(boardOf(boardsFrom({ 夜光小铺: board }), "constructor")).toEqual(first)
  })
})

describe("points", () => {
  it("are exactly four for the description (1-12), and each has its source and both languages", () => {
    expect(points[0]).toHaveLength(4)
    const all = points.flat()
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { source, zh, en } of all) {
      expect(source).toMatch(/\d-\d\d/)
      expect(zh(defaultRules)).toMatch(/[一-龥]/)
      expect(en(defaultRules)).toMatch(/^[A-Z]/)
    }
  })

  it("hold for a month after somebody looked, and can be taken back", () => {
    const board = withCheck(first, "photos", "2026-11-18")
    expect(isFresh(board.checks.photos, now)).toBe(true)
    expect(isFresh("2026-10-20", now)).toBe(true)
    expect(isFresh("2026-10-19", now)).toBe(false)
    expect(isFresh(undefined, now)).toBe(false)
    expect(withCheck(board, "photos", null).checks).toEqual({})
  })
})

describe("the courier table", () => {
  it("is the old one until it is changed, and comes back from its lines unchanged", () => {
    expect(tableOf(draftOf(historicCouriers))).toEqual(historicCouriers)
    expect(settingProblem("couriers", historicCouriers)).toBeNull()
  })

  it.each([
    ["a price in words", { farYuan: "八块" }],
    ["a price below nothing", { farYuan: "-1" }],
    ["a rank of nothing", { rank: "0" }],
    ["no name", { name: " " }]
  ])("refuses %s", (_, changed) => {
    const draft = draftOf(historicCouriers)
    const [courier, ...others] = draft.couriers
    expect(tableOf({ ...draft, couriers: [{ ...courier, ...changed } as never, ...others] })).toBeNull()
  })

  it("takes a price typed in full width, and none", () => {
    const draft = draftOf(historicCouriers)
    const typed = { name: "申通", rank: "１", farYuan: "８．５", note: "" }
    expect(tableOf({ ...draft, couriers: [typed] })?.couriers).toEqual([
      { name: "申通", rank: 1, farYuan: 8.5, note: "" }
    ])
    expect(tableOf({ ...draft, asOf: " " })).toBeNull()
  })
})
