import { describe, expect, it } from "vitest"
import { CourierTable, historicCouriers } from "../../../src/orders/courier-table"

describe("the courier table", () => {
  it("tells the old figures, as history (1-48, 1-49)", () => {
    expect(CourierTable.safeParse(historicCouriers).success).toBe(true)
    const { history, asOf, couriers } = historicCouriers
    expect([history, asOf]).toEqual([true, "2011 年前后，不是今天的价格"])
    const yuan = Object.fromEntries(couriers.map(({ name, farYuan }) => [name, farYuan]))
    expect(yuan).toMatchObject({ 申通: 15, 圆通: 12, 中通: 11, 韵达: 11, 顺丰: 20 })
    expect(
      couriers
        .filter(({ rank }) => rank !== null)
        .map(({ name }) => name)
        .slice(0, 3)
    ).toEqual(["申通", "圆通", "宅急送"])
  })

  it("is the shop's to replace, with sound figures only", () => {
    const own = {
      history: false,
      asOf: "2026-11",
      route: "杭州到全国",
      couriers: [{ name: "中通", rank: null, farYuan: 3.2, note: "" }]
    }
    expect(CourierTable.safeParse(own).success).toBe(true)
    const wrong = { ...own, couriers: [{ name: "", rank: 0, farYuan: -1, note: "" }] }
    expect(CourierTable.safeParse(wrong).error?.issues).toHaveLength(3)
  })
})
