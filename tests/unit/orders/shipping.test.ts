/** Promises about parcels: whose clock, whom to call, and a day with five hundred of them. */
import { describe, expect, it } from "vitest"
import { shipReasonNames } from "../../../src/cases/ship-reasons"
import { callList } from "../../../src/orders/call-list"
import { orderDuty } from "../../../src/orders/clocks"
import { groupOrders, type OrderGroup } from "../../../src/orders/group-orders"
import type { OrderState } from "../../../src/orders/order"
import { defaultParcelChecklist, ParcelChecklist, parcelSheet } from "../../../src/orders/parcel-checklist"
import { platformLimit, shipDue } from "../../../src/orders/shipping-promise"
import { definitions } from "../../../src/rules/definitions"
import { defaultRules, ruleProblem, withOverrides } from "../../../src/rules/rules"
import { fromLine, toLine } from "../../../src/tabs/settings/rule-value"
import { badgeText } from "../../../src/today/badge"
import { checklist } from "../../../src/today/checklist"
import { zhOrder } from "../../../src/ui/text/zh-order"
import { at, item, order, row } from "./support"

const seen = "2026-11-18T10:00:00"

describe("the shipping promise", () => {
  it("is a day where nothing else is stated (1-25)", () => {
    expect(shipDue(order([seen, {}]), defaultRules)).toBe(at("2026-11-19T09:00:00"))
  })

  it("is longer where the item's page states it, and only there (1-43)", () => {
    const rules = withOverrides({ itemShipHours: { "680000000001": 120 } })
    expect(shipDue(order([seen, {}]), rules)).toBe(at("2026-11-23T09:00:00"))
    const other = order([seen, { items: [item({ itemId: "680000000002" })] }])
    expect(shipDue(other, rules)).toBe(at("2026-11-19T09:00:00"))
    const unread = order([seen, { items: [item({ itemId: null })] }])
    expect(shipDue(unread, rules)).toBe(at("2026-11-19T09:00:00"))
  })

  it("keeps the shortest of several items", () => {
    const rules = withOverrides({ itemShipHours: { "680000000001": 120, "680000000002": 72 } })
    const both = order([seen, { items: [item(), item({ itemId: "680000000002" })] }])
    expect(shipDue(both, rules)).toBe(at("2026-11-21T09:00:00"))
    expect(shipDue(order([seen, { items: [] }]), rules)).toBe(at("2026-11-19T09:00:00"))
  })

  it.each([
    [{ "680000000001": 0 }, "1 到 1080"],
    [{ "680000000001": null }, "1 到 1080"],
    [{ 项链: 72 }, "商品编号"],
    [["680000000001"], "商品编号=小时"],
    ["680000000001=72", "商品编号=小时"]
  ])("refuses %j", (value, words) => {
    expect(ruleProblem("itemShipHours", value)).toContain(words)
  })

  it("is changed as one line on the settings page", () => {
    const stated = { "680000000001": 72, "680000000002": 120 }
    expect(toLine(stated)).toBe("680000000001=72, 680000000002=120")
    expect(fromLine("itemShipHours", "680000000001＝72，680000000002 = 120")).toEqual(stated)
    expect(fromLine("itemShipHours", " ")).toEqual({})
    for (const nonsense of ["680000000001", "项链=72", "680000000001=三天"])
      expect(ruleProblem("itemShipHours", fromLine("itemShipHours", nonsense))).not.toBeNull()
  })

  it("shows the platform's own limit apart, as hearsay to be checked", () => {
    const rules = withOverrides({ itemShipHours: { "680000000001": 120 } })
    expect(platformLimit(order([seen, {}]), rules)).toMatchObject({
      due: at("2026-11-20T09:00:00"),
      beforePromise: true
    })
    expect(platformLimit(order([seen, {}]), defaultRules).beforePromise).toBe(false)
    expect(definitions.platformShipHours).toMatchObject({ confidence: "L", pleaseCheck: true })
  })
})

describe("the call list", () => {
  it("holds the late ones, earliest first, with what the buyer wants back", () => {
    const late = order([seen, { orderId: "4500000000000011002", items: [item({ refund: "请卖家处理" })] }])
    const soon = order([seen, { createdAt: "2026-11-18T12:00:00+08:00" }])
    const shipped = order([seen, { orderId: "4500000000000011003", status: "shipped" }])
    const list = callList([soon, shipped, late], defaultRules, at("2026-11-19T11:30:00"))
    expect(list.map(({ state, why, hoursLate }) => [state.orderId.slice(-1), why, hoursLate])).toEqual([
      ["2", "ship-overdue", 2],
      ["1", "ship-soon", 0]
    ])
    expect(list[0]?.refunds).toHaveLength(1)
  })

  it("leaves a buyer in peace who was told honestly, until the told time", () => {
    const state: OrderState = { ...order([seen, {}]), told: { at: 0, until: at("2026-11-20T18:00:00") } }
    expect(callList([state], defaultRules, at("2026-11-20T17:59:59"))).toEqual([])
    expect(callList([state], defaultRules, at("2026-11-20T18:00:00"))[0]?.why).toBe("promise-broken")
  })

  it("has a reason that is true, what is never said with it, and the buyer's choice", () => {
    const { reasons, nevers, choice, neverClick } = zhOrder.order
    for (const words of [reasons, nevers]) expect(Object.keys(words)).toEqual([...shipReasonNames])
    expect(choice).toContain("不等了，退款")
    expect(neverClick).toContain("虚假发货")
  })
})

describe("five hundred orders of a promotion day", () => {
  const orders = Array.from({ length: 500 }, (_, index): OrderState => {
    const orderId = String(4_500_000_000_000_020_000n + BigInt(index))
    const second = String(index % 60).padStart(2, "0")
    const createdAt = `2026-11-18T20:${second}:${second}+08:00`
    const title = index < 320 ? "夜光项链" : "星空手链"
    const itemId = index < 320 ? "680000000001" : "680000000002"
    const items = [item({ subOrderId: orderId, itemId, title })]
    return order(["2026-11-18T21:00:00", { orderId, createdAt, items }])
  })
  const find = (_: string, orderId: string) => orders.find((state) => state.orderId === orderId)
  const now = at("2026-11-19T21:30:00")

  it("are one line, which still holds every one of them", () => {
    const entries = checklist({ cases: [], orders, items: [] }, defaultRules, now)
    const lines = groupOrders(entries, find)
    expect(lines).toHaveLength(1)
    const [group] = lines as [OrderGroup]
    expect(group).toMatchObject({ kind: "order-group", why: "ship-overdue", day: "2026-11-19" })
    expect(group.due).toBe(at("2026-11-19T20:00:00"))
    expect(group.entries).toEqual(entries)
    expect(group.items.map(({ title, orderIds }) => [title, orderIds.length])).toEqual([
      ["夜光项链", 320],
      ["星空手链", 180]
    ])
  })

  it("leave the badge truthful: each broken promise counts, however they are drawn", () => {
    const told = orders.map((state, index) =>
      index % 10 === 0 ? { ...state, told: { at: 0, until: at("2026-11-19T21:00:00") } } : state
    )
    const entries = checklist({ cases: [], orders: told, items: [] }, defaultRules, now)
    expect(badgeText(entries, [], defaultRules, now)).toBe("50")
    const lines = groupOrders(entries, find)
    expect(lines.map(({ kind, why }) => [kind, why])).toEqual([
      ["order-group", "promise-broken"],
      ["order-group", "ship-overdue"]
    ])
    const held = lines.flatMap((line) => ("entries" in line ? line.entries : [line]))
    expect(held).toEqual(entries)
  })

  it("stand alone where they are few, and keep their place among other lines", () => {
    const entries = checklist({ cases: [], orders: orders.slice(0, 4), items: [] }, defaultRules, now)
    expect(groupOrders(entries, find)).toEqual(entries)
  })
})

describe("the parcel checklist", () => {
  it("names what a hand must check, each with its source", () => {
    const texts = defaultParcelChecklist.map(({ text }) => text).join()
    for (const word of ["吊牌", "线头", "礼物", "售后卡", "售后服务单", "发货单", "盒子", "备注"])
      expect(texts).toContain(word)
    expect(ParcelChecklist.safeParse(defaultParcelChecklist).success).toBe(true)
  })

  it("is the shop's to edit, within reason", () => {
    const own = { id: "ribbon", text: "系了丝带", source: "" }
    expect(ParcelChecklist.safeParse([own]).success).toBe(true)
    expect(ParcelChecklist.safeParse([own, own]).error?.issues[0]?.message).toBe("有两条是一样的")
    expect(ParcelChecklist.safeParse([]).success).toBe(false)
  })

  it("prints what goes in, without a buyer's name", () => {
    const sheet = parcelSheet(row({ items: [item({ quantity: 2, refund: "请卖家处理" })] }))
    expect(sheet.lines).toEqual([
      { title: "夜光项链", sku: "颜色分类：银色", quantity: 2, refund: "请卖家处理" }
    ])
    expect(JSON.stringify(sheet)).not.toContain("c**")
  })
})

describe("an order in two parcels", () => {
  it("owes shipping until the page calls the whole order shipped, and one greeting after", () => {
    const half = order([seen, {}], ["2026-11-19T08:00:00", { statusText: "部分发货" }])
    expect(orderDuty(half, defaultRules, at("2026-11-19T09:00:00"))?.why).toBe("ship-overdue")
    const whole = order([seen, {}], ["2026-11-19T08:00:00", { status: "shipped" }])
    expect(orderDuty(whole, defaultRules, at("2026-11-19T09:00:00"))?.why).toBe("gift-message")
  })
})
