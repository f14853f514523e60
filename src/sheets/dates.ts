/** Dates as people write them. What can be read in two ways is asked, never guessed. */
import { DAY, momentOf } from "../rules/time"
import { clockIn } from "./clock"
import type { Cell } from "./table"

/** What a column of dates leaves open. One answer holds for the whole column. */
export interface DateAnswers {
  /** Of `11月2日`; "latest": the last such day that is not in the future. */
  readonly year?: number | "latest"
  /** Of `11.2`, which spreadsheets also make of 11.20. */
  readonly tenths?: "second" | "twentieth"
  /** Of `2/11/2025`. */
  readonly order?: "month-day" | "day-month"
  /** Of `25/11/02`. */
  readonly shortYear?: "year-first" | "year-last"
}
export type DateQuestion = keyof DateAnswers

export type DateRead =
  /** Milliseconds; `exact` when the time of day was written too, else it is China's midnight. */
  | { readonly at: number; readonly exact: boolean }
  | { readonly ask: DateQuestion }
  | { readonly problem: "no-date" | "not-a-date" | "future" | "too-early" }

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Taobao opened in May 2003. */
const EARLIEST = Date.parse("2003-05-01T00:00:00+08:00")
const SERIAL_START = Date.UTC(1899, 11, 30)

/** @param now milliseconds; what lies more than a day after it is no date of a review */
export function readDate(cell: Cell, answers: DateAnswers, now: number): DateRead {
  if (cell instanceof Date) return moment(cell.getTime(), now)
  if (typeof cell === "number") return fromNumber(cell, answers, now)
  if (typeof cell !== "string" || cell.trim() === "") return { problem: "no-date" }
  return fromText(
    cell
      .normalize("NFKC")
      .trim()
      .replace(/(?<=\d)[.。,，]$/, ""),
    answers,
    now
  )
}

function fromNumber(value: number, answers: DateAnswers, now: number): DateRead {
  if (Number.isInteger(value) && value >= 19_000_000) return fromText(String(value), answers, now)
  if (value >= 30_000 && value < 80_000)
    return moment(SERIAL_START + Math.round((value * DAY) / 60_000) * 60_000, now)
  return fromText(String(value), answers, now)
}

const separated = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(.*)$/
const joined = /^(20\d{2})(\d{2})(\d{2})(\d{2}\d{2}(?:\d{2})?|\s.+)?$/
/** After 日 or 号 the time may follow at once. */
const monthAndDay = /^(\d{1,2})\s*([-/.月])\s*(\d{1,2})(?:\s*[日号](.*)|(|[\sT].*|[上下]午.*))$/
const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(.*)$/
const shortYear = /^(\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(.*)$/

function fromText(text: string, answers: DateAnswers, now: number): DateRead {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  if (iso) return within(Date.parse(text), true, now)
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromNumber(Number(text), answers, now)
  const full = separated.exec(text)
  if (full) return dated(numbers(full), full[4] ?? "", now)
  const digits = joined.exec(text)
  if (digits) return dated(numbers(digits), clockDigits(digits[4] ?? ""), now)
  const last = yearLast.exec(text)
  if (last) return withYearLast(last, answers, now)
  const short = shortYear.exec(text)
  if (short) return withShortYear(short, answers, now)
  const partial = monthAndDay.exec(text)
  return partial ? withoutYear(partial, answers, now) : { problem: "not-a-date" }
}

/** 143005 as 14:30:05; what has its own marks already stays as it is. */
const clockDigits = (rest: string): string =>
  /^\d+$/.test(rest) ? rest.replace(/\d{2}(?=\d)/g, "$&:") : rest

const numbers = (found: RegExpExecArray): Parts => ({
  year: Number(found[1]),
  month: Number(found[2]),
  day: Number(found[3])
})

function withYearLast(found: RegExpExecArray, answers: DateAnswers, now: number): DateRead {
  const [one, two, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const rest = found[4] ?? ""
  const order = one > 12 ? "day-month" : two > 12 || one === two ? "month-day" : answers.order
  if (order === undefined) return { ask: "order" }
  const [month, day] = order === "month-day" ? [one, two] : [two, one]
  return dated({ year, month, day }, rest, now)
}

function withShortYear(found: RegExpExecArray, answers: DateAnswers, now: number): DateRead {
  const [one, two, three] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const rest = found[4] ?? ""
  const named = /年/.test(found[0]) || one > 31
  const position = named ? "year-first" : answers.shortYear
  if (position === undefined) return { ask: "shortYear" }
  if (position === "year-first") return dated({ year: 2000 + one, month: two, day: three }, rest, now)
  const order = one > 12 ? "day-month" : two > 12 || one === two ? "month-day" : answers.order
  if (order === undefined) return { ask: "order" }
  const [month, day] = order === "month-day" ? [one, two] : [two, one]
  return dated({ year: 2000 + three, month, day }, rest, now)
}

/** Month first, as everybody in China writes it. */
function withoutYear(found: RegExpExecArray, answers: DateAnswers, now: number): DateRead {
  const [, monthText = "", mark, dayText = ""] = found
  const rest = found[4] ?? found[5] ?? ""
  const month = Number(monthText)
  let day = Number(dayText)
  if (mark === "." && rest === "" && /^[123]$/.test(dayText)) {
    if (answers.tenths === undefined) return { ask: "tenths" }
    if (answers.tenths === "twentieth") day *= 10
  }
  if (answers.year === undefined) return { ask: "year" }
  if (answers.year !== "latest") return dated({ year: answers.year, month, day }, rest, now)
  const thisYear = new Date(now + DAY / 3).getUTCFullYear()
  const recent = dated({ year: thisYear, month, day }, rest, now)
  return "problem" in recent ? dated({ year: thisYear - 1, month, day }, rest, now) : recent
}

function dated(parts: Parts, rest: string, now: number): DateRead {
  const { year, month, day } = parts
  const proof = new Date(Date.UTC(year, month - 1, day))
  if (proof.getUTCMonth() !== month - 1 || proof.getUTCDate() !== day) return { problem: "not-a-date" }
  const clock = clockIn(rest)
  if (clock === "unreadable") return { problem: "not-a-date" }
  return within(momentOf(proof.toISOString().slice(0, 10), "00:00") + (clock ?? 0), clock !== null, now)
}

/** China's wall clock in UTC fields. */
function moment(wall: number, now: number): DateRead {
  return within(wall - 8 * 3_600_000, wall % DAY !== 0, now)
}

function within(at: number, exact: boolean, now: number): DateRead {
  if (Number.isNaN(at)) return { problem: "not-a-date" }
  if (at > now + DAY) return { problem: "future" }
  return at < EARLIEST ? { problem: "too-early" } : { at, exact }
}
