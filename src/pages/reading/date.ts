import { plain } from "./normalise"

/** `2026-04-06 19:15`, `2026/4/6 19:15:04`, `2026年04月06日 19:15`, after `plain`. */
export const datePattern = "(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日? ?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
const whole = new RegExp(`^${datePattern}$`)

const two = (value: number) => String(value).padStart(2, "0")

/**
 * A page's date, which is in China's time, as ISO 8601 with +08:00. Minutes only become ":00".
 * Null for what is no date (also 2026-02-30).
 */
export function chinaTime(text: string): string | null {
  const found = whole.exec(plain(text))
  if (!found) return null
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number
  ]
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const fits = month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60
  if (!fits || year < 2003) return null // Taobao opened in 2003
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`
}

/** Milliseconds since 1970 as China's time, whole seconds. */
export function chinaTimeOf(milliseconds: number): string {
  return `${new Date(Math.floor(milliseconds / 1000) * 1000 + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}
