import { expect, test } from "vitest"
import { formatIn } from "../../../src/ui/format"
import { teachEnglish } from "../../../src/ui/text"
import { en } from "../../../src/ui/text/en"
import { at, chinese, NOW } from "./made"

const minutes = (count: number) => NOW - count * 60_000

test("a time is said as a person says it", () => {
  expect(chinese.moment(at("2026-11-20T18:00"), NOW)).toBe("18:00")
  expect(chinese.moment(at("2026-11-21T09:30"), NOW)).toBe("明天 9:30")
  expect(chinese.moment(at("2026-11-23T09:30"), NOW)).toBe("下周一 9:30")
  expect(chinese.moment(at("2026-11-16T10:30"), NOW)).toBe("11 月 16 日 10:30")
  expect(chinese.day(at("2026-11-22T09:30"), NOW)).toBe("周日")
  expect(chinese.day(at("2026-12-20T09:30"), NOW)).toBe("12 月 20 日")
})

test("the past has dates, today and yesterday have clocks", () => {
  expect(chinese.date(at("2026-11-20T09:12"), NOW)).toBe("今早 9:12")
  expect(chinese.date(at("2026-11-20T13:05"), NOW)).toBe("今天 13:05")
  expect(chinese.date(at("2026-11-19T14:12"), NOW)).toBe("昨天 14:12")
  expect(chinese.date(at("2026-10-28T09:06"), NOW)).toBe("10 月 28 日")
})

test("how long ago, in hours up to two days so that 26 hours are said", () => {
  expect(chinese.ago(minutes(0), NOW)).toBe("刚刚")
  expect(chinese.ago(minutes(3), NOW)).toBe("3 分钟前")
  expect(chinese.ago(minutes(26 * 60), NOW)).toBe("26 小时前")
  expect(chinese.ago(minutes(3 * 1440), NOW)).toBe("3 天前")
  expect(chinese.ago(NOW + 5000, NOW)).toBe("刚刚")
})

test("spans are rounded down, never to nothing", () => {
  expect(chinese.span(30_000)).toBe("1 分钟")
  expect(chinese.span(7.9 * 86_400_000)).toBe("7 天")
  expect(chinese.span(47 * 3_600_000)).toBe("47 小时")
  expect(chinese.hours(50 * 3_600_000)).toBe("50 小时")
})

test("money and English follow their own habits", () => {
  expect(chinese.money(1580)).toBe("¥15.80")
  teachEnglish(en)
  const english = formatIn("en")
  expect(english.moment(at("2026-11-23T09:30"), NOW)).toBe("next Mon 09:30")
  expect(english.date(at("2026-10-28T09:06"), NOW)).toBe("Oct 28")
  expect(english.money(1580)).toBe("¥15.80")
})

test("a count has its thousands apart, alone and in a sentence", () => {
  expect(chinese.count(50_000)).toBe("50,000")
  expect(chinese.text.order.many("围巾", 1280)).toBe("围巾，1,280 单")
  expect(chinese.span(1280 * 24 * 60 * 60_000)).toBe("1,280 天")
  expect(chinese.text.row.tail("4500000000031415926")).toBe("尾号 5926")
})
