import { expect, test } from "vitest"
import { readYuan } from "../../../src/ui/case-card/yuan"

test.each([
  ["10", 10],
  [" ￥10.5 ", 10.5],
  ["¥8", 8],
  ["１０元", 10],
  ["15.80", 15.8]
])("“%s” is %d yuan", (words, yuan) => {
  expect(readYuan(words)).toBe(yuan)
})

test.each(["", "0", "-5", "十块", "1e3", "10.999", "10-20", "9999999"])("“%s” is no amount", (words) => {
  expect(readYuan(words)).toBeNull()
})
