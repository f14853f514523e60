import { describe, expect, it } from "vitest"
import { ingest } from "../../../src/store/ingest"
import { caseOf, caseTimeline, lastReadings, openCases, orderOf, shops } from "../../../src/store/read"
import { REST_IS_READ } from "../../../src/unread"
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

describe("taking in a reading", () => {
  it("opens a case for the neutral review, and keeps the happy one out of the way", async () => {
    const database = open()
    const { added, knownRows } = await ingest(database, page([review(1), neutral(2)]), context())
    expect(added).toHaveLength(2)
    expect(knownRows).toBe(0)
    const cases = await openCases(database, SHOP)
    expect(cases.map(({ review: { text } }) => text)).toEqual(["我收到的这个是没有夜光的!"])
    expect(await database.cases.count()).toBe(2)
  })

  it("gives the same store after five readings as after one", async () => {
    const database = open()
    const rows = [
      review(1),
      neutral(2),
      neutral(3, { feedId: null }),
      review(4, { feedId: null, orderId: null })
    ]
    await ingest(database, page(rows), context())
    const once = await contents(database)
    for (let time = 0; time < 4; time += 1) {
      const again = await ingest(database, page(rows), context())
      expect(again).toEqual({ added: [], knownRows: 4 })
    }
    expect(await contents(database)).toEqual(once)
  })

  it("keeps a text whole that a later look shows cut, though something else on the row is new", async () => {
    const database = open()
    const whole = "我收到的这个是没有夜光的!客服一直不回，等了三天"
    const appended = { text: "补发的也不亮，说好的赠品也没有", afterDays: 3, postedAt: null }
    await ingest(database, page([neutral(1, { text: whole, append: appended })]), context())
    const cut = {
      text: "我收到的这个是没有夜光的!客服…",
      append: { ...appended, text: "补发的也不亮，说好的…" }
    }
    const later = page([neutral(1, { ...cut, replied: true })])
    const { added } = await ingest(database, later, context({ at: NOW + HOUR }))
    expect(added).toMatchObject([{ type: "review-changed", appended: false, review: { text: whole } }])
    const [known] = await openCases(database, SHOP)
    expect(known?.review).toMatchObject({ text: whole, append: appended, replied: true })
  })

  it("looks for reviews that are gone although one field of a row could not be read", async () => {
    const database = open()
    await ingest(database, page([neutral(1), neutral(2), neutral(3)]), context())
    const reason = `a word that is not known${REST_IS_READ}`
    const unreadable = [{ row: 0, field: "sentiment", reason }]
    const later = page([neutral(1), neutral(3)], { unreadable })
    const { added } = await ingest(database, later, context({ at: NOW + HOUR }))
    expect(added).toMatchObject([{ type: "review-missing" }])
    expect(await lastReadings(database)).toMatchObject([{ rows: 2, unreadable: 0 }])
  })

  it("counts the rows that could not be read, not what is wrong with them", async () => {
    const database = open()
    const unreadable = [
      { row: 1, field: "postedAt", reason: "no date is shown" },
      { row: 1, field: "buyer", reason: "no nick is shown" }
    ]
    await ingest(database, page([neutral(1), neutral(3)], { unreadable }), context())
    expect(await lastReadings(database)).toMatchObject([{ rows: 2, unreadable: 1, partial: false }])
    const total = [{ row: -1, field: "total", reason: "the pager counts 20, the list shows 2" }]
    await ingest(database, page([neutral(1), neutral(3)], { unreadable: total }), context())
    expect(await lastReadings(database)).toMatchObject([{ rows: 2, unreadable: 0, partial: true }])
  })

  it("takes the same page from two tabs at once as one page", async () => {
    const engine = newEngine()
    const rows = Array.from({ length: 30 }, (_, index) => (index % 5 ? review(index) : neutral(index)))
    const [one, other] = [open(engine), open(engine)]
    await Promise.all([ingest(one, page(rows), context()), ingest(other, page(rows), context())])
    expect(await one.events.count()).toBe(30)
    expect(await openCases(one)).toHaveLength(6)
  })

  it("knows a review again when the page shows more of it later", async () => {
    const database = open()
    await ingest(database, page([neutral(2, { feedId: null })]), context())
    await ingest(database, page([neutral(2)]), context({ at: NOW + HOUR }))
    const cases = await openCases(database)
    expect(cases).toHaveLength(1)
    expect(cases[0]?.review.feedId).toBe(neutral(2).feedId)
  })

  it("keeps two shops apart, even for the same ids", async () => {
    const database = open()
    await ingest(database, page([neutral(2)]), context())
    await ingest(database, page([neutral(2)]), context({ shop: "另一家店" }))
    expect(await openCases(database, SHOP)).toHaveLength(1)
    expect(await openCases(database, "另一家店")).toHaveLength(1)
    expect(await shops(database)).toEqual(["另一家店", SHOP].sort())
  })

  it("closes the case when the buyer has changed the grade, and writes both into its history", async () => {
    const database = open()
    await ingest(database, page([neutral(2)]), context())
    await ingest(database, page([neutral(2, { grade: "good" })]), context({ at: NOW + DAY }))
    expect(await openCases(database)).toEqual([])
    const key = neutral(2).feedId as string
    expect((await caseOf(database, SHOP, key))?.closed).toEqual({ at: NOW + DAY, result: "changed" })
    expect((await caseTimeline(database, SHOP, key)).map(({ type }) => type)).toEqual([
      "review-seen",
      "review-changed"
    ])
  })

  it("flags a review that is gone from between its neighbours, and unflags it when it is back", async () => {
    const database = open()
    const rows = [review(1), neutral(2), review(3)]
    await ingest(database, page(rows), context())
    await ingest(database, page([review(1), review(3)]), context({ at: NOW + HOUR }))
    const key = neutral(2).feedId as string
    expect((await caseOf(database, SHOP, key))?.flags).toContain("maybe-removed")
    await ingest(database, page(rows), context({ at: NOW + 2 * HOUR }))
    expect((await caseOf(database, SHOP, key))?.flags).not.toContain("maybe-removed")
  })

  it("does not miss what a filter hides", async () => {
    const database = open()
    await ingest(database, page([review(1), neutral(2), review(3)]), context())
    await ingest(database, page([review(1), review(3)]), context({ view: "rate=1", at: NOW + HOUR }))
    expect((await openCases(database))[0]?.flags).toEqual([])
  })

  it("writes nothing for orders that it has read before, alone or a page of them", async () => {
    const database = open()
    const ids = Array.from({ length: 60 }, (_, index) => String(4_400_000_000_000_000_000n + BigInt(index)))
    const rows = ids.flatMap((id) => orderPage(id).rows)
    const sold = { ...orderPage(ids[0] as string), total: rows.length, rows }
    expect((await ingest(database, sold, context())).added).toHaveLength(60)
    const once = await contents(database)
    expect(await ingest(database, sold, context())).toEqual({ added: [], knownRows: 60 })
    expect(await ingest(database, orderPage(ids[7] as string), context())).toEqual({
      added: [],
      knownRows: 1
    })
    expect({ ...(await contents(database)), readings: [] }).toEqual({ ...once, readings: [] })
  })

  it("keeps new orders among many others, and takes up what was known of them before", async () => {
    const database = open()
    const id = (index: number) => String(4_400_000_000_000_000_000n + BigInt(index))
    for (let index = 0; index < 40; index += 1) await ingest(database, orderPage(id(index * 3)), context())
    const rows = [1, 40, 79, 118, 3].flatMap((index) => orderPage(id(index)).rows)
    const { added } = await ingest(database, { ...orderPage(id(0)), rows }, context({ at: NOW + HOUR }))
    expect(added).toHaveLength(4)
    expect(await database.orders.count()).toBe(44)
    expect((await orderOf(database, SHOP, id(3)))?.firstSeenAt).toBe(NOW)
  })

  it("finds an order by the id of its part, as the review names it", async () => {
    const database = open()
    await ingest(database, orderPage("4400000000000000001"), context())
    expect((await orderOf(database, SHOP, "4400000000000000009"))?.orderId).toBe("4400000000000000001")
    expect(await orderOf(database, "另一家店", "4400000000000000009")).toBeNull()
  })
})

describe("pages that cannot be read", () => {
  it("write nothing and leave what was known, and say since when", async () => {
    const database = open()
    await ingest(database, page([neutral(2)]), context())
    const changed = page([], { health: "changed", total: null })
    await ingest(database, changed, context({ at: NOW + HOUR }))
    await ingest(database, changed, context({ at: NOW + 2 * HOUR }))
    expect(await openCases(database)).toHaveLength(1)
    expect(await lastReadings(database, SHOP)).toMatchObject([
      { health: "changed", lastReadableAt: NOW, unreadableSince: NOW + HOUR }
    ])
  })

  it("name no shop when signed out; that trouble ends with the next page that is readable", async () => {
    const database = open()
    await ingest(database, page([], { health: "signed-out", total: null }), context({ shop: "" }))
    expect(await lastReadings(database)).toMatchObject([{ shop: "", unreadableSince: NOW }])
    await ingest(database, page([review(1)]), context({ at: NOW + HOUR }))
    expect(await lastReadings(database)).toMatchObject([{ shop: SHOP, unreadableSince: null }])
  })

  it("change nothing while they are still loading", async () => {
    const database = open()
    await ingest(database, page([review(1)]), context())
    const before = await contents(database)
    await ingest(database, page([], { health: "loading", total: null }), context({ at: NOW + HOUR }))
    expect(await contents(database)).toEqual(before)
  })
})
