import { ulid } from "ulid"
import { describe, expect, it } from "vitest"
import { importEvents } from "../../../src/store/import"
import { ingest } from "../../../src/store/ingest"
import { activeOrders, caseOf, caseTimeline, eventsAfter, openCases } from "../../../src/store/read"
import { record } from "../../../src/store/record"
import { runSweep } from "../../../src/store/sweep"
import {
  contents,
  context,
  DAY,
  HOUR,
  NOW,
  neutral,
  newEngine,
  open,
  orderPage,
  page,
  review,
  SHOP
} from "./support"

const key = neutral(1).feedId as string
const note = {
  id: ulid(NOW + 1),
  shop: SHOP,
  key,
  action: { act: "note", text: "王女士说周末在家" }
} as const
const circumstances = { at: NOW + 1, by: "小林", isExtortion: () => false }

describe("the sweep", () => {
  it("records a missed first contact once, however often it looks", async () => {
    const database = open()
    await ingest(database, page([neutral(1)]), context())
    expect(await runSweep(database, NOW + HOUR)).toBe(0)
    expect(await runSweep(database, NOW + DAY)).toBe(1)
    expect(await runSweep(database, NOW + DAY + HOUR)).toBe(0)
    const types = (await caseTimeline(database, SHOP, key)).map(({ type }) => type)
    expect(types).toEqual(["review-seen", "deadline-missed"])
    expect(await openCases(database)).toHaveLength(1)
  })

  it("lets an order go once there is nothing more to greet", async () => {
    const database = open()
    await ingest(database, orderPage("4400000000000000001", { status: "shipped" }), context())
    await runSweep(database, NOW + 2 * DAY)
    expect(await activeOrders(database)).toHaveLength(1)
    await runSweep(database, NOW + 3 * DAY)
    expect(await activeOrders(database)).toEqual([])
    expect(await database.orders.count()).toBe(1)
  })

  it("forgets old cases, happy reviews and orders: no name, text or note is left anywhere", async () => {
    const database = open()
    await ingest(database, page([neutral(1), review(2, { buyer: "李**", text: "真不错" })]), context())
    await ingest(database, orderPage("4400000000000000001"), context())
    await record(database, note, circumstances)
    const close = { ...note, id: ulid(NOW + 2), action: { act: "close", result: "kept" } } as const
    await record(database, close, circumstances)
    await ingest(
      database,
      orderPage("4400000000000000001", { status: "success" }),
      context({ at: NOW + HOUR })
    )
    await runSweep(database, NOW + 181 * DAY)
    const left = JSON.stringify(await contents(database))
    for (const word of ["小**1", "李**", "王**", "王女士", "夜光的", "真不错"])
      expect(left).not.toContain(word)
    expect(await database.cases.count()).toBe(2)
    expect((await caseOf(database, SHOP, key))?.closed).not.toBeNull()
    const again = await contents(database)
    await runSweep(database, NOW + 182 * DAY)
    expect(await contents(database)).toEqual(again)
  })

  it("does not learn a forgotten buyer again from an old backup", async () => {
    const database = open(newEngine())
    await ingest(database, page([neutral(1)]), context())
    const backup = await eventsAfter(database, "", 100)
    await record(database, note, circumstances)
    const later = await eventsAfter(database, "", 100)
    await record(database, { ...note, id: ulid(NOW + 3), action: { act: "forget" } }, circumstances)
    await importEvents(database, [...backup, ...later], NOW + DAY)
    const other = open(newEngine())
    await importEvents(other, await eventsAfter(database, "", 100), NOW + DAY)
    await importEvents(other, later, NOW + DAY)
    for (const store of [database, other]) {
      const left = JSON.stringify(await contents(store))
      for (const word of ["小**1", "王女士", "夜光的"]) expect(left).not.toContain(word)
    }
  })
})
