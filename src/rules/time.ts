/** China's wall clock as plain numbers. China has kept UTC+8 without summer time since 1991. */

const OFFSET = 8 * 3_600_000
export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000

/** A calendar day in China, `YYYY-MM-DD`. */
export type Day = string

/** Milliseconds of an ISO 8601 time; throws on anything else, so that no NaN travels on. */
export function parseTime(iso: string): number {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) throw new RangeError(`"${iso}" is not an ISO 8601 time`)
  return time
}

/** `2026-11-18T09:30:00+08:00`, with milliseconds only where there are any. */
export function toChinaIso(time: number): string {
  const local = new Date(time + OFFSET).toISOString()
  return `${local.endsWith(".000Z") ? local.slice(0, 19) : local.slice(0, 23)}+08:00`
}

export function dayOf(time: number): Day {
  return new Date(time + OFFSET).toISOString().slice(0, 10)
}

/** The midnight that ends the day of this moment. In numbers alone: it is asked for every entry of a list. */
export function midnightAfter(time: number): number {
  return (Math.floor((time + OFFSET) / DAY) + 1) * DAY - OFFSET
}

/** The moment of `HH:MM` on a day; 24:00 is the next midnight. */
export function momentOf(day: Day, clock: string): number {
  const [hours = "0", minutes = "0"] = clock.split(":")
  return Date.parse(`${day}T00:00:00+08:00`) + Number(hours) * HOUR + Number(minutes) * MINUTE
}

export function addDays(day: Day, count: number): Day {
  return dayOf(momentOf(day, "12:00") + count * DAY)
}
