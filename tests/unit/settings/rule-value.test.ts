import { expect, test } from "vitest"
import { definitions } from "../../../src/rules/definitions"
import { fromLine } from "../../../src/tabs/settings/rule-value"

const whole = [
  ["09:30", "12:00"],
  ["13:30", "18:00"]
]

test.each([
  "09:30-12:00, 13:30-18:00",
  "9:30-12:00，13:30-18:00",
  "9:30-12:00 13:30-18:00",
  "9:30 - 12:00、13:30 到 18:00",
  "９：３０－１２：００；13:30~18:00"
])("hours may be typed as people write them: %s", (line) => {
  expect(fromLine("workingHours", line)).toEqual(whole)
})

test("nonsense is left for the rule to judge", () => {
  expect(definitions.workingHours.problem(fromLine("workingHours", "早上"))).not.toBeNull()
  expect(definitions.workingHours.problem(fromLine("workingHours", ""))).not.toBeNull()
})
