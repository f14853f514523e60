/** Weeks from Monday to Sunday in China, as whole numbers, so that fifty thousand times are counted quickly. */
import { DAY, type Day, dayOf, HOUR, parseTime } from "../rules/time"

const MONDAY = parseTime("1970-01-05T00:00:00+08:00")
const WEEK = 7 * DAY

/** The number of the week in which this moment lies. */
export function weekOf(time: number): number {
  return Math.floor((time - MONDAY) / WEEK)
}

export function startOfWeek(week: number): number {
  return MONDAY + week * WEEK
}

/** Its Monday, `YYYY-MM-DD`. */
export function mondayOf(week: number): Day {
  return dayOf(startOfWeek(week) + 12 * HOUR)
}
