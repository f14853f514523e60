import { expect, test } from "vitest"
import { causeNames } from "../../../src/causes"
import { causeClasses, causesOf, classOf } from "../../../src/ui/case-card/cause-groups"
import { causeName } from "../../../src/ui/cause-name"

test("every cause can be chosen, once, under its class; the class itself stands last", () => {
  expect([...causeClasses.flatMap(causesOf)].sort()).toEqual([...causeNames].sort())
  expect(causesOf("物流").at(-1)).toBe("物流")
  expect(classOf("色差")).toBe("产品")
  expect(classOf("门店漏水")).toBe("其他")
})

test("a cause has an English name; the shop's own words keep theirs", () => {
  expect([causeName("色差", "zh"), causeName("色差", "en"), causeName("门店漏水", "en")]).toEqual([
    "色差",
    "Colour",
    "门店漏水"
  ])
})
