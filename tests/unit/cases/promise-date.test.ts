/** A promise said in one line is read as a date, or not at all. Wednesday, 18 November 2026, 10:00. */
import { describe, expect, it } from "vitest"
import { readPromise } from "../../../src/cases/promise-date"
import { toChinaIso } from "../../../src/rules/time"

const now = Date.parse("2026-11-18T10:00:00+08:00")

describe("a promise in one line", () => {
  it.each([
    ["周五前补发", "2026-11-20T18:00"],
    ["礼拜天之前退款", "2026-11-22T18:00"],
    ["下周一给您回话", "2026-11-23T18:00"],
    ["周一补寄", "2026-11-23T18:00"],
    ["周三再打给您", "2026-11-18T18:00"],
    ["今天下午3点前寄出", "2026-11-18T15:00"],
    ["明天上午给您答复", "2026-11-19T12:00"],
    ["明晚八点半再打", "2026-11-19T20:30"],
    ["后天寄", "2026-11-20T18:00"],
    ["11月25日前补发", "2026-11-25T18:00"],
    ["25号寄出", "2026-11-25T18:00"],
    ["5号退款", "2026-12-05T18:00"],
    ["1月3日前到", "2027-01-03T18:00"],
    ["三天内退款", "2026-11-21T18:00"],
    ["两小时内回您", "2026-11-18T12:00"],
    ["半小时后回电", "2026-11-18T10:30"],
    ["下班前补发", "2026-11-18T18:00"],
    ["１１月２５日补发", "2026-11-25T18:00"]
  ])("%s", (text, due) => {
    const promise = readPromise(text, now)
    expect(promise && toChinaIso(promise.due).slice(0, 16)).toBe(due)
    expect(promise?.text).toBe(text)
  })

  it.each(["下次包邮", "一定补发", "2月30日补发", "", "马上处理"])("no date is made up for “%s”", (text) => {
    expect(readPromise(text, now)).toBeNull()
  })
})
