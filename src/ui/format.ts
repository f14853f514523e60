/** Times, spans and money as a person says them. All times are China's; `now` is always given. */
import { sentenceIn } from "../numerals"
import { DAY, dayOf, HOUR, MINUTE, momentOf } from "../rules/time"
import { type Language, locales, type Text, textIn } from "./text/spoken"

const zone = "Asia/Shanghai"
const made = new Map<string, Intl.DateTimeFormat>()

function intl(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = made.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone })
  made.set(key, known)
  return known
}

/** Numbers in Chinese stand apart from the characters: 10 月 28 日. */
const airy = (words: string) => words.replace(/\s*(\d+)\s*/g, " $1 ").trim()

export interface Format {
  readonly language: Language
  readonly text: Text
  /** 18:00 */
  clock(at: number): string
  /** 今天, 明天, 周五, 下周一, 10 月 28 日 */
  day(at: number, now: number): string
  /** 18:00 today, else with its day. */
  moment(at: number, now: number): string
  /** 10 月 28 日; 今天 and 昨天 for the last days. Never a weekday: the past needs a date. */
  date(at: number, now: number): string
  /** 3 分钟前; hours up to two days, so that 26 小时 is said. */
  ago(at: number, now: number): string
  /** 7 天, 5 小时, 20 分钟; rounded down. */
  span(length: number): string
  /** 26 小时, however long. */
  hours(length: number): string
  /** 1,280 */
  count(number: number): string
  /** ¥15.80 */
  money(cents: number): string
}

export function formatIn(language: Language): Format {
  const text = textIn(language)
  const chinese = language === "zh"
  const { time } = text
  const clock = (at: number) =>
    intl(language, { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).format(at)
  const monthDay = (at: number) => {
    const said = intl(language, { month: "short", day: "numeric" }).format(at)
    return chinese ? airy(said) : said
  }
  const daysApart = (at: number, now: number) =>
    Math.round((momentOf(dayOf(at), "12:00") - momentOf(dayOf(now), "12:00")) / DAY)
  const near = (at: number, now: number) =>
    ({ [-1]: time.yesterday, 0: time.today, 1: time.tomorrow })[daysApart(at, now)]
  const day = (at: number, now: number) => {
    const apart = daysApart(at, now)
    const close = near(at, now)
    if (close !== undefined) return close
    if (apart < 0 || apart > 13) return monthDay(at)
    const weekday = intl(language, { weekday: "short" }).format(at)
    const sameWeek = weekIndex(at) === weekIndex(now)
    return sameWeek ? weekday : weekIndex(at) === weekIndex(now) + 1 ? time.next(weekday) : monthDay(at)
  }
  const span = (length: number) => {
    if (length >= 2 * DAY) return time.days(Math.floor(length / DAY))
    if (length >= HOUR) return time.hours(Math.floor(length / HOUR))
    return time.minutes(Math.max(1, Math.floor(length / MINUTE)))
  }
  return {
    language,
    text,
    clock,
    day,
    span,
    moment: (at, now) => (daysApart(at, now) === 0 ? clock(at) : `${day(at, now)} ${clock(at)}`),
    date: (at, now) => {
      const apart = daysApart(at, now)
      if (apart === 0)
        return `${Number(clock(at).split(":")[0]) < 12 ? time.thisMorning : time.today} ${clock(at)}`
      return apart === -1 ? `${time.yesterday} ${clock(at)}` : monthDay(at)
    },
    ago: (at, now) => {
      const past = Math.max(0, now - at)
      if (past < MINUTE) return time.justNow
      if (past < HOUR) return time.minutesAgo(Math.floor(past / MINUTE))
      return past < 2 * DAY ? time.hoursAgo(Math.floor(past / HOUR)) : time.daysAgo(Math.floor(past / DAY))
    },
    count: (number) => sentenceIn[language]`${number}`,
    hours: (length) => time.hours(Math.floor(length / HOUR)),
    money: (cents) =>
      new Intl.NumberFormat(locales[language], {
        style: "currency",
        currency: "CNY",
        currencyDisplay: "narrowSymbol"
      }).format(cents / 100)
  }
}

/** Weeks begin on Monday. 1970-01-01 was a Thursday. */
const weekIndex = (at: number) => Math.floor((momentOf(dayOf(at), "12:00") / DAY + 3) / 7)
