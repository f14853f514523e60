/** One talk for everything that is open with a buyer, and the choices about items that a shop sets. */
import { describe, expect, it } from "vitest"
import { itemKey } from "../../../src/cases/item"
import { withTitles } from "../../../src/orders/item-names"
import { itemShipRows } from "../../../src/orders/item-ship-rows"
import { openThings } from "../../../src/orders/open-things"
import {
  defaultParcelChecklist,
  parcelChecklistOf,
  withParcelChecklist
} from "../../../src/orders/parcel-checklist"
import { shipDue } from "../../../src/orders/shipping-promise"
import { defaultRules, ruleProblem } from "../../../src/rules/rules"
import { HOUR } from "../../../src/rules/time"
import { at, caseOf, item, order } from "./support"

const seen = "2026-11-18T10:00:00"
const waiting = order([seen, {}])
const now = at("2026-11-19T10:00:00")
const named = caseOf({ orderId: waiting.orderId, feedId: "1188800000001", text: "还没寄" })
const tied = caseOf({ feedId: "1188800000002", text: "链扣松了" }, { type: "tied", order: waiting.orderId })

describe("what else is open with the same buyer", () => {
  it("names the late parcel and the other review, never what is looked at", () => {
    expect(openThings(named.key, waiting, [named, tied], defaultRules, now)).toEqual([
      { kind: "review", key: tied.key, words: "链扣松了" },
      { kind: "parcel", key: waiting.orderId, words: "" }
    ])
    expect(openThings(waiting.orderId, waiting, [tied], defaultRules, now).map(({ kind }) => kind)).toEqual([
      "review"
    ])
  })

  it("leaves out a parcel that asks for nothing", () => {
    const arrived = order([seen, { status: "success" }])
    expect(openThings(named.key, arrived, [named], defaultRules, now)).toEqual([])
  })
})

describe("items with a promise of their own", () => {
  const nameless = order([seen, { items: [item({ itemId: null, title: "手工杯，定做" })] }])
  const key = itemKey({ itemId: null, itemTitle: "手工杯，定做" })

  it("are kept by their title where no page shows a number, in a form that can be written on one line", () => {
    expect(key).toBe("title:手工杯 定做")
    expect(ruleProblem("itemShipHours", { [key]: 72 })).toBeNull()
    const rules = { ...defaultRules, itemShipHours: { [key]: 72 } }
    expect(shipDue(nameless, rules)).toBe(nameless.createdAt + 72 * HOUR)
    expect(itemShipRows([nameless, nameless], [], rules, [])).toMatchObject([
      { title: "手工杯，定做", hours: 72 }
    ])
  })

  it("are listed once, with those out of stock and those only known by their rule", () => {
    const out = {
      ...{ shop: "夜光小铺", itemId: "680000000002", title: "耳钉", fixes: [], fixedAt: null, fixedText: "" },
      ...{ lastEventId: "1", outOfStock: { since: now, until: now + 72 * HOUR } }
    }
    const rules = { ...defaultRules, itemShipHours: { "680000000003": 48 } }
    expect(
      itemShipRows([waiting], [out], rules, []).map(({ key, hours, outOfStock }) => [
        key,
        hours,
        outOfStock?.until ?? null
      ])
    ).toEqual([
      ["680000000001", null, null],
      ["680000000002", null, now + 72 * HOUR],
      ["680000000003", 48, null]
    ])
  })
})

describe("an item that the list of orders shows by its title alone", () => {
  const shown = order([seen, { items: [item({ itemId: null })] }])
  const stated = { ...defaultRules, itemShipHours: { "680000000001": 72 } }
  const names = [{ itemId: "680000000001", title: "夜光项链" }]

  it("has the time that is stated under its number, once a review tells which is which", () => {
    expect(shipDue(shown, stated)).toBe(shown.createdAt + 24 * HOUR)
    expect(shipDue(shown, withTitles(stated, names))).toBe(shown.createdAt + 72 * HOUR)
    expect(itemShipRows([shown], [], withTitles(stated, names), names)).toMatchObject([
      { key: "680000000001", title: "夜光项链", hours: 72 }
    ])
  })

  it("keeps the shop's own time where two items carry that title: a guess would hide a late parcel", () => {
    const twice = [...names, { itemId: "680000000009", title: "夜光项链" }]
    expect(shipDue(shown, withTitles(stated, twice))).toBe(shown.createdAt + 24 * HOUR)
  })
})

describe("each shop's parcel list", () => {
  const own = [{ id: "card", text: "手写卡片", source: "" }]

  it("is its own, and the usual one where nothing can be read", () => {
    const stored = withParcelChecklist(undefined, "夜光小铺", own)
    expect(parcelChecklistOf(stored, "夜光小铺")).toEqual(own)
    expect(parcelChecklistOf(stored, "另一家")).toBe(defaultParcelChecklist)
    expect(parcelChecklistOf({ 夜光小铺: "broken" }, "夜光小铺")).toBe(defaultParcelChecklist)
    expect(parcelChecklistOf(stored, "constructor")).toBe(defaultParcelChecklist)
    expect(withParcelChecklist(stored, "夜光小铺", null)).toEqual({})
  })
})
