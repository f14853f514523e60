/** Rules are data: each has its source and date, and a wrong value is refused with a clear sentence. */
import { describe, expect, it } from "vitest"
import { lastKnownYear } from "../../../src/rules/calendar"
import { definitions } from "../../../src/rules/definitions"
import { defaultRules, ruleNames, ruleProblem, withOverrides } from "../../../src/rules/rules"

describe("the rules", () => {
  it.each(ruleNames)("%s says where it comes from, and its own value may stand", (name) => {
    const { label, source, date, confidence, problem, value } = definitions[name]
    expect(label.zh).toMatch(/[一-龥]/)
    expect(label.en).toMatch(/^[A-Z]/)
    expect(source).toMatch(/[一-龥]/)
    expect(source).not.toMatch(/\d-\d{2}(?!\d)/) // the number of a row says nothing to a seller
    expect(date).toMatch(/^\d{4}-\d{2}/)
    expect(["H", "M", "L", "shop"]).toContain(confidence)
    expect(problem(value)).toBeNull()
  })

  it("holds every setting that a story may name", () => {
    const named =
      "shopKind workingHours callHours callsPerDay callsPerCase hangUpHours noAnswerMinHours firstContactMinMinutes lateFoundHours changeWindowDays changeWarnDays replyWindowDays replyWarnDays staleHours shipHours shipWarnHours giftDays phoneDaysAfterSuccess forgetDays clusterSize clusterDays"
    for (const name of named.split(" ")) expect(ruleNames).toContain(name)
  })

  it.each([
    ["callsPerDay", "two", "整数"],
    ["callsPerDay", 1.5, "整数"],
    ["workingHours", [["18:00", "09:00"]], "早于"],
    [
      "workingHours",
      [
        ["09:00", "12:00"],
        ["11:00", "18:00"]
      ],
      "重叠"
    ],
    ["workingHours", [], "至少"],
    ["shopKind", "jd", "taobao"],
    ["followUpAt", "9:30", "09:30"],
    ["patrolPages", 11, "10"],
    ["patrolPauseSeconds", 2.9, "3"],
    ["noSuchRule", 1, "没有叫"]
  ])("refuses %s = %j", (name, value, words) => {
    expect(ruleProblem(name, value)).toContain(words)
    expect(() => withOverrides({ [name]: value })).toThrow(RangeError)
  })

  it("says it in plain words, in the language of the screen", () => {
    expect(ruleProblem("workingHours", [])).toBe("上班时间至少要有一段时间，例如 09:30-12:00")
    expect(ruleProblem("closingNotice", "yes")).toMatch(/要选开或者关$/)
    expect(ruleProblem("callsPerDay", 1.5, "en")).toBe("Calls a day must be a whole number from 0 to 10")
  })

  it("changes only what is named", () => {
    expect(withOverrides({ callsPerDay: 1 })).toEqual({ ...defaultRules, callsPerDay: 1 })
  })

  it("knows how far its calendar reaches", () => {
    expect(lastKnownYear()).toBeGreaterThanOrEqual(2026)
  })
})
