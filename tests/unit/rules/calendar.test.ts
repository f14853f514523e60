/** The calendar's own small table says of every day what the library says, from which it was written. */
import { isWorkday as isWorkdayInChina } from "chinese-days"
import { describe, expect, it } from "vitest"
import { isWorkday, lastKnownYear } from "../../../src/rules/calendar"
import { addDays, type Day } from "../../../src/rules/time"

function daysBetween(first: Day, end: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day < end; day = addDays(day, 1)) days.push(day)
  return days
}

describe("working days", () => {
  it("are those of chinese-days from 2024 on, and after its last year too", () => {
    const wrong = daysBetween("2024-01-01", "2040-01-01").filter(
      (day) => isWorkday(day) !== isWorkdayInChina(day)
    )
    expect(wrong, "a year was announced or corrected: run `npm run holidays`").toEqual([])
  })

  it("leave out a Thursday that is a holiday, and take in a Saturday that makes up for one", () => {
    expect(isWorkday("2026-10-01")).toBe(false)
    expect(isWorkday("2026-10-10")).toBe(true)
  })

  it("are Monday to Friday where nothing was announced", () => {
    const beyond = lastKnownYear() + 1
    const days = daysBetween(`${beyond}-01-01`, `${beyond}-01-08`)
    expect(days.map(isWorkday)).toEqual(days.map((day) => ![0, 6].includes(new Date(day).getUTCDay())))
  })
})
