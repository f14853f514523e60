import { expect, test } from "vitest"
import { entryId } from "../../../src/cases/entry-id"
import { defaultRules } from "../../../src/rules/rules"
import { dayOfWork } from "../../../src/today/day"
import { dayOfFirstLook, firstLook } from "../../../src/today/first-look"
import { seededStore } from "../../seeded-store/seeded-store"

const NOW = Date.parse("2026-11-20T14:00:00+08:00")

const isOpen = ({ open }: { open?: 1 }) => open === 1
const { cases, orders, items, readings } = seededStore({ cases: 2000, seed: 7, now: NOW })
const work = {
  shop: "夜光小铺",
  rules: defaultRules,
  cases: cases.filter(isOpen),
  orders: orders.filter(isOpen),
  items: items.filter(isOpen)
}

test("what the browser's memory gives back counts as the whole day does, and draws its first entries", () => {
  const whole = dayOfWork([work], NOW)
  const kept = JSON.parse(JSON.stringify(firstLook({ shops: [work], readings, gaps: [] }, {}, NOW)))
  const day = dayOfFirstLook(kept)
  const counted = ({ kind, why, shop, due }: (typeof whole.entries)[number]) => ({ kind, why, shop, due })
  expect(whole.entries.length).toBeGreaterThan(30)
  expect(day.entries.map(counted)).toEqual(whole.entries.map(counted))
  const first = whole.entries.slice(0, 12)
  expect(day.entries.slice(0, 12)).toEqual(first)
  expect([...day.subjects.keys()]).toEqual(first.map(entryId))
  for (const id of day.subjects.keys()) expect(day.subjects.get(id)).toEqual(whole.subjects.get(id))
})

test("of many orders that stand on one line either all are known or none is drawn", () => {
  const many = orders.slice(0, 40)
  const late = many.map((state) => ({
    ...state,
    shippedSeenAt: null,
    createdAt: NOW - 40 * 3_600_000,
    order: { ...state.order, status: "waiting-shipment" as const }
  }))
  const looked = (states: typeof late) =>
    firstLook({ shops: [{ ...work, cases: [], orders: states }], readings, gaps: [] }, {}, NOW)
  const kindsOf = ({ entries }: ReturnType<typeof looked>) => entries.map(({ kind }) => kind)
  expect(kindsOf(looked(late))).not.toContain("order")
  expect(looked(late).others.filter(([kind]) => kind === 1)).toHaveLength(late.length)
  expect(kindsOf(looked(late.slice(0, 3))).filter((kind) => kind === "order")).toHaveLength(3)
})

test("it stays small, however much there is to do", () => {
  const size = JSON.stringify(firstLook({ shops: [work], readings, gaps: [] }, {}, NOW)).length
  const entries = dayOfWork([work], NOW).entries.length
  expect(size).toBeLessThan(40_000 + 30 * entries)
})
