/** Working days and hours in China: Monday to Friday, but for public holidays and make-up workdays. */
import { exceptions } from "./holidays"
import { addDays, type Day, dayOf, momentOf } from "./time"

/** Blocks of a day as `["09:30", "12:00"]`, in order, half-open. */
export type Hours = readonly (readonly [string, string])[]
/** A stretch of time, half-open, in milliseconds. */
export type Block = readonly [start: number, end: number]

export function isWorkday(day: Day): boolean {
  const weekday = new Date(day).getUTCDay()
  const [year, month, date] = day.split("-")
  const isExceptional = exceptions[Number(year)]?.includes(`${month}${date}`) ?? false
  return (weekday !== 0 && weekday !== 6) !== isExceptional
}

/** The last year whose holidays the calendar knows. Later years count Monday to Friday, and the screen says so. */
export function lastKnownYear(): number {
  return Math.max(...Object.keys(exceptions).map(Number))
}

export function nextWorkday(day: Day): Day {
  let next = addDays(day, 1)
  while (!isWorkday(next)) next = addDays(next, 1)
  return next
}

export function blocksOf(day: Day, hours: Hours): Block[] {
  return hours.map(([start, end]) => [momentOf(day, start), momentOf(day, end)] as const)
}

/** The end of the last block: 18:00 in the default hours. */
export function closingOf(day: Day, hours: Hours): number {
  return Math.max(...blocksOf(day, hours).map(([, end]) => end))
}

/** Milliseconds of working time left on the day of `time`; 0 on a day off. */
export function workingTimeLeft(time: number, hours: Hours): number {
  const day = dayOf(time)
  if (!isWorkday(day)) return 0
  return blocksOf(day, hours).reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, time)), 0)
}

export function isWithin(time: number, hours: Hours): boolean {
  return blocksOf(dayOf(time), hours).some(([start, end]) => time >= start && time < end)
}

/** The start of the first window that begins at or after `time`, on any day. */
export function nextWindowStart(time: number, hours: Hours): number {
  for (let day = dayOf(time); ; day = addDays(day, 1)) {
    const start = blocksOf(day, hours).find(([begin]) => begin >= time)
    if (start) return start[0]
  }
}

/** The window that `time` stands in, or the next one. */
export function windowAt(time: number, hours: Hours): Block {
  for (let day = dayOf(time); ; day = addDays(day, 1)) {
    const block = blocksOf(day, hours).find(([, end]) => end > time)
    if (block) return block
  }
}
