/** A span with as much care as it deserves: 12 分钟, 2.4 小时, 3.5 天. */
import { DAY, HOUR, MINUTE } from "../../../rules/time"
import type { Language } from "../../../ui/text"

const units = {
  zh: { minutes: "分钟", hours: "小时", days: "天" },
  en: { minutes: "min", hours: "h", days: "days" }
} as const

export function spanWords(span: number, language: Language): string {
  const unit = units[language]
  if (span < HOUR) return `${Math.round(span / MINUTE)} ${unit.minutes}`
  if (span < 3 * DAY) return `${tenths(span / HOUR)} ${unit.hours}`
  return `${tenths(span / DAY)} ${unit.days}`
}

/** One decimal below ten, none above. */
const tenths = (value: number): string => String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))
