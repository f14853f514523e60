/** Months in China: what is assessed and paid for. */
import type { Month } from "../rules/assessment"
import { dayOf, momentOf } from "../rules/time"

export const monthOf = (time: number): Month => dayOf(time).slice(0, 7)

/** Its first moment, milliseconds. */
export const startOfMonth = (month: Month): number => momentOf(`${month}-01`, "00:00")

/** So many months later, or earlier. */
export function monthAfter(month: Month, months = 1): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`
}
