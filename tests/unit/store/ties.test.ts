/** A review without an order number finds its order: as a candidate, tied by the clerk, untied by undo. */
import { ulid } from "ulid"
import { describe, expect, it } from "vitest"
import type { Action } from "../../../src/cases/action"
import { orderIdOf } from "../../../src/cases/case"
import { toChinaIso } from "../../../src/rules/time"
import type { Database } from "../../../src/store/database"
import { ingest } from "../../../src/store/ingest"
import { casesOfOrder, orderTies } from "../../../src/store/order-ties"
import { caseOf, itemsToFix, orderOf, outOfStockItems, watchedOrders } from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { context, DAY, NOW, neutral, open, orderPage, page, SHOP } from "./support"

const OWN = "4400000000000000501"
const OTHER = "4400000000000000502"
const nameless = neutral(1, { orderId: null, buyer: "王**" })
const key = nameless.feedId as string
const bought = { createdAt: toChinaIso(NOW - 9 * DAY), status: "success" } as const

async function prepared(): Promise<Database> {
  const database = open()
  await ingest(database, orderPage(OWN, bought), context({ at: NOW - 2 * DAY }))
  await ingest(database, orderPage(OTHER, { ...bought, buyer: "李**" }), context({ at: NOW - 2 * DAY }))
  await ingest(database, page([nameless]), context())
  return database
}

function press(database: Database, about: string, action: Action, id = ulid(NOW)) {
  const circumstances = { at: NOW, by: "小林", isExtortion: () => false }
  return record(database, { id, shop: SHOP, key: about, action }, circumstances)
}

const known = async (database: Database) => {
  const state = await caseOf(database, SHOP, key)
  if (!state) throw new Error("the case is not there")
  return state
}

describe("a review that names no order", () => {
  it("has candidates that fit, never as sure, and is tied by nobody but the clerk", async () => {
    const database = await prepared()
    const ties = await orderTies(database, await known(database))
    expect(ties.map(({ state, exact }) => [state.orderId, exact])).toEqual([[OWN, false]])
    expect(ties[0]?.certainty).toBeLessThan(1)
    expect(orderIdOf(await known(database))).toBeNull()
  })

  it("is tied by one click, is found from its order, and untied by undo", async () => {
    const database = await prepared()
    const id = ulid(NOW)
    await press(database, key, { act: "tie", order: OWN }, id)
    const tied = await known(database)
    expect(orderIdOf(tied)).toBe(OWN)
    expect((await orderTies(database, tied))[0]).toMatchObject({ exact: true, certainty: 1 })
    const order = await orderOf(database, SHOP, OWN)
    if (!order) throw new Error("the order is not there")
    expect((await casesOfOrder(database, order)).map((state) => state.key)).toEqual([key])
    await press(database, key, { act: "undo", event: id }, ulid(NOW + 1))
    expect(orderIdOf(await known(database))).toBeNull()
    expect(await casesOfOrder(database, order)).toEqual([])
  })

  it("counts the days to phone from its tied order's success", async () => {
    const database = await prepared()
    await press(database, key, { act: "tie", order: OWN })
    const circumstances = { at: NOW + 14 * DAY, by: "小林", isExtortion: () => false }
    const call = { act: "call", outcome: "no-answer" } as const
    await record(database, { id: ulid(NOW + 14 * DAY), shop: SHOP, key, action: call }, circumstances)
    expect((await known(database)).flags).toContain("called-after-number-expired")
  })

  it.each([
    ["an order that does not fit", OTHER, "order-differs"],
    ["an order that nobody has seen", "4400000000000000999", "unknown-case"]
  ])("is not tied to %s", async (_, order, reason) => {
    const database = await prepared()
    expect(await press(database, key, { act: "tie", order })).toMatchObject({ refused: { reason } })
    expect(orderIdOf(await known(database))).toBeNull()
  })

  it("that names one is not tied to another", async () => {
    const database = await prepared()
    await ingest(database, page([neutral(2, { orderId: OTHER, buyer: "李**" })]), context())
    const answer = await press(database, neutral(2).feedId as string, { act: "tie", order: OWN })
    expect(answer).toMatchObject({ refused: { reason: "order-known" } })
  })
})

describe("an item without stock", () => {
  it("is known until it is back, and every undo holds", async () => {
    const database = open()
    const item = "654321098765"
    const id = ulid(NOW)
    await press(database, item, { act: "stock", out: true, days: 4, title: "夜光项链" }, id)
    const out = { since: NOW, until: NOW + 4 * DAY }
    expect(await itemsToFix(database, SHOP)).toEqual([])
    expect(await outOfStockItems(database, SHOP)).toMatchObject([
      { itemId: item, title: "夜光项链", outOfStock: out }
    ])
    await press(database, item, { act: "stock", out: false, days: null, title: "夜光项链" }, ulid(NOW + 1))
    expect(await outOfStockItems(database, SHOP)).toEqual([])
    await press(database, item, { act: "undo", event: id }, ulid(NOW + 2))
    expect(await outOfStockItems(database, SHOP)).toEqual([])
  })
})

describe("orders that may disappoint", () => {
  it("are at hand from the payment until they have arrived, or while they are wanted back", async () => {
    const database = open()
    const watched = async () => (await watchedOrders(database, SHOP)).length
    await ingest(database, orderPage(OWN), context())
    expect(await watched()).toBe(1)
    await ingest(database, orderPage(OWN, { status: "shipped" }), context({ at: NOW + DAY }))
    expect(await watched()).toBe(1)
    await ingest(database, orderPage(OWN, { status: "success" }), context({ at: NOW + 2 * DAY }))
    expect(await watched()).toBe(0)
    const [order] = orderPage(OWN).rows
    const items = (order?.items ?? []).map((item) => ({ ...item, refund: "请卖家处理" }))
    await ingest(database, orderPage(OWN, { status: "success", items }), context({ at: NOW + 3 * DAY }))
    expect(await watched()).toBe(1)
  })
})
