/** The time of day behind a date. */
import { HOUR, MINUTE } from "../rules/time"

const clock =
  /^[\sT]*(?:[(（]?(?:周|星期)[一二三四五六日天][)）]?\s*)?(上午|早上|早|凌晨|下午|晚上|晚|中午|am|pm)?\s*(\d{1,2})[:点时](\d{1,2})?分?(?::?(\d{1,2})(?:\.\d+)?秒?)?\s*(am|pm)?$/i

/** Milliseconds since midnight; null where no time is written. */
export function clockIn(text: string): number | null | "unreadable" {
  if (/^[\sT]*(?:[(（]?(?:周|星期)[一二三四五六日天][)）]?)?$/.test(text)) return null
  const found = clock.exec(text.trim())
  if (!found) return "unreadable"
  const [, before, hourText, minuteText = "0", secondText = "0", after] = found
  const half = (before ?? after ?? "").toLowerCase()
  const hour = hourOf(Number(hourText), half)
  const [minute, second] = [Number(minuteText), Number(secondText)]
  if (hour > 23 || minute > 59 || second > 59) return "unreadable"
  return hour * HOUR + minute * MINUTE + second * 1000
}

function hourOf(hour: number, half: string): number {
  if (/晚/.test(half) && hour === 12) return 24 // of this day or of the next: not guessed
  if (/下午|晚|pm/.test(half) && hour < 12) return hour + 12
  if (/中午/.test(half) && hour < 3) return hour + 12
  return /上午|早|凌晨|am/.test(half) && hour === 12 ? 0 : hour
}
