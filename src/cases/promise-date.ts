/** Reads a promise said in one line, "周五前补发", as a date, to be shown for correction before it is saved (2-24). */
import { addDays, DAY, type Day, dayOf, HOUR, momentOf } from "../rules/time"

export interface ReadPromise {
  /** What was promised, as it was said. */
  readonly text: string
  /** Milliseconds. */
  readonly due: number
}

const digits: Record<string, number> = {
  零: 0,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  半: 0.5
}
const number = "(\\d+|[一两二三四五六七八九十]{1,3})"

/** The promise and its date; null when no date is said, so that nobody's date is guessed. */
export function readPromise(text: string, now: number): ReadPromise | null {
  const said = text.normalize("NFKC").trim()
  const span = readSpan(said, now)
  if (span !== null) return { text: text.trim(), due: span }
  const day = readDay(said, now)
  if (day === null) return null
  return { text: text.trim(), due: momentOf(day, readClock(said) ?? "18:00") }
}

/** "两小时内", "三天内", "半小时". */
function readSpan(said: string, now: number): number | null {
  const hours = said.match(new RegExp(`(半|${number})个?(?:小时|钟头)`))
  if (hours?.[1]) return now + toNumber(hours[1]) * HOUR
  const days = said.match(new RegExp(`${number}(?:个工作日|天)(?:之?内|以内|后|左右|就)`))
  if (days?.[1]) return momentOf(dayOf(now + toNumber(days[1]) * DAY), readClock(said) ?? "18:00")
  return null
}

function readDay(said: string, now: number): Day | null {
  const today = dayOf(now)
  if (/大后天/.test(said)) return addDays(today, 3)
  if (/后天/.test(said)) return addDays(today, 2)
  if (/明[天早晚儿]|明日/.test(said)) return addDays(today, 1)
  if (/今[天早晚儿]|今日|下班前|当天/.test(said)) return today
  return readWeekday(said, today) ?? readDate(said, today)
}

/** 周五 is the coming Friday, today included; 下周五 is the one of the next calendar week. */
function readWeekday(said: string, today: Day): Day | null {
  const match = said.match(/(下下|下|这|本)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天末])/)
  if (!match?.[2]) return null
  const wanted = "日天".includes(match[2]) ? 7 : match[2] === "末" ? 6 : (digits[match[2]] ?? 1)
  const current = ((new Date(`${today}T12:00:00+08:00`).getUTCDay() + 6) % 7) + 1
  const weeks = match[1] === "下" ? 1 : match[1] === "下下" ? 2 : 0
  const ahead = weeks * 7 + wanted - current
  return addDays(today, weeks === 0 && ahead < 0 ? ahead + 7 : ahead)
}

/** "11月25日", "25号", "11/25"; in the past means next year or next month. */
function readDate(said: string, today: Day): Day | null {
  const full = said.match(/(\d{1,2})\s*(?:月|\/)\s*(\d{1,2})\s*[日号]?/)
  if (full) return future(today, Number(full[1]), Number(full[2]), "year")
  const short = said.match(/(\d{1,2})\s*[号日]/)
  return short ? future(today, Number(today.slice(5, 7)), Number(short[1]), "month") : null
}

function future(today: Day, month: number, day: number, step: "year" | "month"): Day | null {
  const year = Number(today.slice(0, 4))
  const here = realDay(year, month, day)
  if (here !== null && here >= today) return here
  return step === "year"
    ? realDay(year + 1, month, day)
    : realDay(month === 12 ? year + 1 : year, (month % 12) + 1, day)
}

function realDay(year: number, month: number, day: number): Day | null {
  const two = (value: number) => String(value).padStart(2, "0")
  const text = `${year}-${two(month)}-${two(day)}`
  const time = Date.parse(`${text}T12:00:00+08:00`)
  return Number.isNaN(time) || dayOf(time) !== text ? null : text
}

/** "下午3点前", "15:30", "中午", "晚上八点半". */
function readClock(said: string): string | null {
  const clock = said.match(/(\d{1,2}):(\d{2})/)
  const spoken = said.match(new RegExp(`(上午|早上|中午|下午|晚上|今晚|明晚)?${number}点(半)?`))
  if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60)
    return `${clock[1]?.padStart(2, "0")}:${clock[2]}`
  if (spoken?.[2]) {
    const hour = toNumber(spoken[2])
    const afternoon = /下午|晚/.test(spoken[1] ?? "") || (/中午/.test(spoken[1] ?? "") && hour < 6)
    const full = afternoon && hour < 12 ? hour + 12 : hour
    return full < 24 ? `${String(full).padStart(2, "0")}:${spoken[3] ? "30" : "00"}` : null
  }
  if (/中午|上午/.test(said)) return "12:00"
  if (/晚上|今晚|明晚/.test(said)) return "20:30"
  return null
}

function toNumber(said: string): number {
  if (/^\d+$/.test(said)) return Number(said)
  const [tens, ones] = said.includes("十") ? said.split("十") : [null, said]
  if (tens === null) return digits[said] ?? 0
  return (tens === "" ? 1 : (digits[tens as string] ?? 1)) * 10 + (ones ? (digits[ones] ?? 0) : 0)
}
