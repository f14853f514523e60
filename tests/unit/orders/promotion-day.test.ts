/** Five hundred orders of one day: one line to read, five hundred entries behind it, a badge that tells the truth. */
import { describe, expect, it } from "vitest"
import { play } from "../../../scripts/replay/play"
import { parseStory } from "../../../scripts/replay/story"
import { groupOrders } from "../../../src/orders/group-orders"
import { defaultRules } from "../../../src/rules/rules"
import { HOUR, MINUTE, toChinaIso } from "../../../src/rules/time"
import { checklist } from "../../../src/today/checklist"
import { at, item, order, row } from "./support"

const paid = at("2026-11-11T00:00:00")
const orderIds = Array.from({ length: 500 }, (_, index) =>
  String(4_500_000_000_000_020_000n + BigInt(index) * 100n)
)
const rows = orderIds.map((orderId, index) =>
  row({
    orderId,
    createdAt: toChinaIso(paid + index * 1000),
    items: [item({ subOrderId: orderId, itemId: index % 2 ? "680000000001" : "680000000002" })]
  })
)
const overdueAt = paid + 24 * HOUR + 10 * MINUTE

describe("a promotion day", () => {
  it("asks for every one of them, and none of them is on the badge", () => {
    const reading = (health: "ok", all: typeof rows) => ({
      health,
      total: all.length,
      rows: all,
      unreadable: []
    })
    const story = {
      name: "a promotion day",
      steps: [
        { at: toChinaIso(paid + HOUR), see: { page: "qianniu-orders", ...reading("ok", rows) } },
        { at: toChinaIso(overdueAt), see: { page: "qianniu-reviews", ...reading("ok", []) } },
        {
          at: toChinaIso(overdueAt),
          expect: { badge: "", checklist: orderIds.map((id) => ({ case: id, why: "ship-overdue" })) }
        },
        ...orderIds.slice(0, 30).map((id) => ({
          at: toChinaIso(overdueAt + MINUTE),
          do: { case: id, act: "told-delay", until: toChinaIso(overdueAt + HOUR) }
        })),
        { at: toChinaIso(overdueAt + HOUR), note: "told and not kept: these count", expect: { badge: "30" } }
      ]
    }
    expect(play(parseStory(story))).toBeNull()
  })

  it("stands on one line with nobody left out", () => {
    const orders = rows.map((shown) => order(["2026-11-11T01:00:00", shown]))
    const entries = checklist({ cases: [], orders, items: [] }, defaultRules, overdueAt)
    const byId = new Map(orders.map((state) => [state.orderId, state]))
    const lines = groupOrders(entries, (_, id) => byId.get(id))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ kind: "order-group", entries: { length: 500 }, items: { length: 2 } })
  })
})
