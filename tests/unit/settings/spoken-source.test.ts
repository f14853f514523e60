import { expect, test } from "vitest"
import { definitions } from "../../../src/rules/definitions"
import { spokenSource } from "../../../src/tabs/settings/spoken-source"

test("rows of the essays are said as experience, laws and platform pages as they are", () => {
  expect(spokenSource("0-07 下班之前", "店铺经验")).toBe("店铺经验：下班之前")
  expect(spokenSource("2-14、2-15；骚扰他人：非正常工作时间", "店铺经验")).toBe(
    "店铺经验；骚扰他人：非正常工作时间"
  )
  expect(spokenSource("淘宝网评价规范第 8 条（转引）", "店铺经验")).toBe("淘宝网评价规范第 8 条（转引）")
})

test("no number of a row is left on the screen", () => {
  for (const { source } of Object.values(definitions))
    expect(spokenSource(source, "店铺经验")).not.toMatch(/\d-\d{2}(?!\d)/)
})
