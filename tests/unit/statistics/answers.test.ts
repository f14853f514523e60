/** How complaints are answered: how soon, with what, what was promised, and whether the page's sentence helped. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Case } from "../../../src/cases/case"
import { lateDays } from "../../../src/cases/clocks"
import type { ItemState } from "../../../src/cases/item"
import { defaultRules } from "../../../src/rules/rules"
import { DAY, HOUR } from "../../../src/rules/time"
import { listingEffects, type SeenOrder } from "../../../src/statistics/listing-effect"
import { OutcomeCounter } from "../../../src/statistics/outcomes"
import { always, periodOf } from "../../../src/statistics/period"
import { promiseLedger } from "../../../src/statistics/promise-ledger"
import { ResponseCounter } from "../../../src/statistics/response"
import { ENOUGH, shareOf } from "../../../src/statistics/share"
import { spread } from "../../../src/statistics/spread"
import { statistics } from "../../../src/statistics/statistics"
import { at, counted, given, POSTED, promise } from "./support"

const call = (outcome: "no-answer" | "solved" | "wants-time", time: number) => ({
  at: time,
  by: "小林",
  outcome,
  until: null
})
const seen = POSTED + HOUR
const outcomes = (cases: readonly Case[]) => counted(new OutcomeCounter(), cases)
const response = (cases: readonly Case[]) => counted(new ResponseCounter(always), cases).now

describe("a spread", () => {
  it.each([
    [[], null, null],
    [[5], 5, 5],
    [[4, 2], 3, 4],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 90], 1, 1]
  ])("of %j: median %s, nine of ten within %s", (values, median, p90) => {
    expect(spread(values)).toEqual({ count: values.length, median, p90 })
  })

  it("is what sorting would give", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((one, other) => one - other)
        const at = (index: number) => sorted[index] as number
        const { median, p90 } = spread(values)
        const last = values.length - 1
        expect(median).toBe((at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2)
        expect(p90).toBe(at(Math.ceil(values.length * 0.9) - 1))
      }),
      { seed: 9, numRuns: 500 }
    )
  })

  it("lies within its values, and nine of ten are no longer", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
        const { median, p90 } = spread(values)
        const within = values.filter((value) => value <= (p90 as number)).length
        expect(within / values.length).toBeGreaterThanOrEqual(0.9)
        expect(median).toBeLessThanOrEqual(p90 as number)
        expect(median).toBeGreaterThanOrEqual(Math.min(...values))
      }),
      { seed: 8 }
    )
  })
})

describe("a share", () => {
  it("says how far it can be trusted, and warns where it is of few", () => {
    expect(shareOf(0, 0)).toMatchObject({ share: null, few: true })
    expect(shareOf(3, 7)).toMatchObject({ share: 3 / 7, few: true })
    const many = shareOf(300, 700)
    expect(many.few).toBe(false)
    expect(many.high - many.low).toBeLessThan(0.1)
    expect(many.low).toBeLessThan(3 / 7)
    expect(many.high).toBeGreaterThan(3 / 7)
    expect([shareOf(1, ENOUGH - 1).few, shareOf(1, ENOUGH).few]).toEqual([true, false])
  })
})

describe("the response", () => {
  it("takes the first contact that reached the buyer, from seeing and from writing", () => {
    const unheard = given({
      calls: [call("no-answer", seen), call("solved", seen + 3 * HOUR)],
      solvedAt: seen + 5 * HOUR
    })
    const written = given({ calls: [call("wants-time", seen + 9 * HOUR)], messagedAt: [seen + HOUR] })
    const { toContact, toSolved, notContacted } = response([unheard, written, given()])
    expect(toContact.fromSeen).toEqual({ count: 2, median: 2 * HOUR, p90: 3 * HOUR })
    expect(toContact.fromPosted.median).toBe(3 * HOUR)
    expect(toSolved.fromSeen).toEqual({ count: 1, median: 5 * HOUR, p90: 5 * HOUR })
    expect(notContacted).toBe(1)
  })

  it("knows what was found late, and how late (0-02)", () => {
    const month = given({ firstSeenAt: POSTED + 27 * DAY })
    const { lateFound, lateDays } = response([month, given()])
    expect([lateFound.count, lateFound.of, lateDays.median]).toEqual([1, 2, 27])
  })
})

describe("outcomes", () => {
  const solved = { solvedAt: seen + HOUR, confirmedAt: seen + 2 * HOUR }

  it.each([
    [0, "under-1"],
    [HOUR - 1, "under-1"],
    [HOUR, "1-4"],
    [4 * HOUR, "4-24"],
    [24 * HOUR, "24-72"],
    [72 * HOUR, "72-up"]
  ] as const)("a contact after %d ms is %s", (span, band) => {
    const { byHours } = outcomes([given({ messagedAt: [seen + span] })])
    expect(byHours.filter(({ solved }) => solved.of > 0).map(({ name }) => name)).toEqual([band])
  })

  it("stand by channel and by accepted remedy, with what is under way counted too", () => {
    const found = outcomes([
      given({ calls: [call("solved", seen)], offered: ["refund", "reship"], refused: ["refund"], ...solved }),
      given({ messagedAt: [seen], offered: ["reship"] }),
      given()
    ])
    expect(found.byChannel.map(({ name, solved }) => [name, solved.count, solved.of])).toEqual([
      ["phone", 1, 1],
      ["wangwang", 0, 1],
      ["none", 0, 1]
    ])
    expect(found.byRemedy.map(({ name, confirmed }) => [name, confirmed.count, confirmed.of])).toEqual([
      ["reship", 1, 2]
    ])
    expect(found.all.solved.few).toBe(true)
  })

  it("count a changed grade only among those that could change", () => {
    const changed = given({ review: { grade: "good" }, closed: { at: seen, result: "changed" } })
    const removed = given({ closed: { at: seen, result: "removed" } })
    const good = given({ review: { grade: "good" } })
    expect(outcomes([changed, removed, good]).all.changed).toMatchObject({ count: 1, of: 2 })
  })
})

describe("the promise ledger", () => {
  const now = at("2026-11-20T10:00:00")

  it("tells open, due today, broken, kept and kept late apart, clerk by clerk", () => {
    const ledger = promiseLedger(
      [
        given({
          promises: [promise(at("2026-11-20T10:00:00")), promise(at("2026-11-20T23:59:59"), { by: "阿芳" })]
        }),
        given({
          promises: [promise(at("2026-11-21T00:00:00"))],
          closed: { at: now, result: "kept" },
          stage: "closed"
        }),
        given({ promises: [promise(now, { keptAt: now - 1 }), promise(now, { keptAt: now })] })
      ],
      now
    )
    expect(ledger.all).toEqual({ open: 1, due: 1, broken: 1, kept: 1, "kept-late": 1 })
    expect(ledger.unkept.map(({ is }) => is)).toEqual(["broken", "due", "open"])
    expect(ledger.byClerk).toEqual([
      { clerk: "小林", open: 1, due: 0, broken: 1, kept: 1, "kept-late": 1 },
      { clerk: "阿芳", open: 0, due: 1, broken: 0, kept: 0, "kept-late": 0 }
    ])
  })
})

describe("a listing fix", () => {
  const fixedAt = at("2026-11-20T00:00:00")
  const item: ItemState = {
    shop: "夜光小铺",
    itemId: "680000000001",
    title: "夜光项链",
    fixes: [{ caseKey: "1", cause: "不会用", at: POSTED }],
    fixedAt,
    fixedText: "需要先吸收自然光或灯光，再到暗处才会发光",
    lastEventId: ""
  }
  const order = (number: number, createdAt: number, itemId = item.itemId): SeenOrder => {
    const orderId = String(4_500_000_000_000_000_000n + BigInt(number))
    const line = {
      subOrderId: orderId,
      itemId,
      title: "夜光项链",
      sku: null,
      quantity: 1,
      priceCents: 1580,
      refund: null
    }
    const order = {
      orderId,
      createdAt: "2026-11-18T09:00:00+08:00",
      buyer: "c**",
      status: "success" as const
    }
    return {
      shop: "夜光小铺",
      orderId,
      createdAt,
      order: { ...order, statusText: "交易成功", paidCents: 1580, items: [line] }
    }
  }
  const orders = [
    ...Array.from({ length: 200 }, (_, index) => order(index, fixedAt - 1 - index * HOUR)),
    ...Array.from({ length: 50 }, (_, index) => order(1000 + index, fixedAt + index * HOUR)),
    order(5000, fixedAt, "680000000002")
  ]
  const complaint = (postedAt: number, orderId: string | null = null) =>
    given({ cause: "不会用", postedAt, review: { orderId } })
  const before = [complaint(POSTED), complaint(POSTED), given({ postedAt: POSTED })]

  it("stopped the complaint: per 100 orders seen, before and after", () => {
    const [effect] = listingEffects([item], before, orders)
    expect(effect).toMatchObject({
      before: { orders: 200, complaints: 2, per100: 1 },
      after: { orders: 50, complaints: 0, per100: 0 },
      verdict: "stopped"
    })
  })

  it("is judged by the page that the buyer saw: by the order's time where it is known", () => {
    const late = complaint(fixedAt + DAY, orders[3]?.orderId ?? null)
    expect(listingEffects([item], [...before, late], orders)[0]?.before.complaints).toBe(3)
    const unknown = complaint(fixedAt + DAY)
    expect(listingEffects([item], [...before, unknown], orders)[0]).toMatchObject({
      after: { complaints: 1, per100: 2 },
      verdict: "not-fewer"
    })
  })

  it("does not hold complaints of years against the orders of weeks", () => {
    const old = Array.from({ length: 30 }, () => complaint(fixedAt - 300 * DAY))
    expect(listingEffects([item], [...before, ...old], orders)[0]?.before).toMatchObject({
      orders: 200,
      complaints: 2
    })
  })

  it("is too early to tell with few orders, and not told without any", () => {
    expect(listingEffects([item], before, orders.slice(0, 210))[0]?.verdict).toBe("too-early")
    expect(listingEffects([item], before, [])[0]).toMatchObject({
      before: { per100: null },
      verdict: "too-early"
    })
    expect(listingEffects([{ ...item, fixedAt: null }], before, orders)).toEqual([])
  })
})

describe("cases from a table that was kept by hand", () => {
  const changed = { closed: { at: POSTED, result: "changed" as const }, stage: "closed" as const }
  const imported = given({ ...changed, importedAt: POSTED + DAY, firstSeenAt: POSTED })

  it("say why buyers complained, and nothing about how soon or how well they were answered", () => {
    const now = POSTED + 2 * DAY
    const found = statistics([imported, given()], defaultRules, periodOf("four-weeks", now), now)
    expect(found.complaints.total.now).toBe(2)
    expect(found.outcomes.all.solved.of).toBe(1)
    expect(found.outcomes.byHours.find(({ name }) => name === "not-contacted")?.changed).toMatchObject({
      count: 0,
      of: 1
    })
    expect(found.response.now.lateFound.of).toBe(1)
    expect(found.response.now.notContacted).toBe(1)
  })

  it("were not found late: nobody watched then", () => {
    const followed = given({ importedAt: POSTED + 20 * DAY, firstSeenAt: POSTED + 20 * DAY })
    expect(lateDays(followed, defaultRules)).toBeNull()
    expect(lateDays(given({ firstSeenAt: POSTED + 20 * DAY }), defaultRules)).toBe(20)
  })
})

describe("all statistics", () => {
  it("leave reviews that opened nothing out, and count no deleted reviews", () => {
    const now = at("2026-11-20T10:00:00")
    const found = statistics([given(), given({ opened: false })], defaultRules, periodOf("week", now), now)
    expect(found.complaints.total.now).toBe(1)
    expect(found.weeks.at(-1)?.count).toBe(1)
    expect(JSON.stringify(found)).not.toContain("removed")
  })
})
