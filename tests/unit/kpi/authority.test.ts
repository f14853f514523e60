import { describe, expect, it } from "vitest"
import { authority } from "../../../src/kpi/authority"
import { defaultRules, withOverrides } from "../../../src/rules/rules"

describe("what a clerk may decide (4-12)", () => {
  it("follows the shop's own limits", () => {
    expect(authority(defaultRules).upTo[0]?.zh).toContain("20 元")
    expect(authority(withOverrides({ compensationCeilingYuan: 5 })).upTo[0]?.zh).toContain("5 元")
    expect(authority(withOverrides({ callsPerCase: 2 })).upTo[1]?.zh).toContain("最多 2 次")
  })

  it("has something to say of all three kinds, in both languages", () => {
    for (const list of Object.values(authority(defaultRules))) {
      expect(list.length).toBeGreaterThan(1)
      for (const { zh, en } of list) expect([/[一-龥]/.test(zh), /^[A-Z]/.test(en)]).toEqual([true, true])
    }
  })
})
