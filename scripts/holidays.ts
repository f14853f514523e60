/** `npm run holidays`: writes src/rules/holidays.ts anew from chinese-days, after a year was announced (each November). */
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { isWorkday } from "chinese-days"
import { addDays, type Day } from "../src/rules/time"

const file = fileURLToPath(new URL("../src/rules/holidays.ts", import.meta.url))

const isWeekday = (day: Day) => ![0, 6].includes(new Date(day).getUTCDay())

/** `MMDD` of each day of a year on which the weekday alone would say the wrong thing. */
function exceptionsOf(year: number): string[] {
  const days: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1))
    if (isWorkday(day) !== isWeekday(day)) days.push(day.slice(5).replace("-", ""))
  return days
}

/** Clocks only ever run from the day on which the extension saw something. */
const first = 2024
const thisYear = new Date().getFullYear()
const lines: string[] = []
for (let year = first; year <= thisYear + 1; year += 1) {
  const days = exceptionsOf(year)
  if (days.length > 0) lines.push(`  ${year}: "${days.join(" ")}"`)
}
writeFileSync(
  file,
  `/**
 * Days in China on which the weekday alone would say the wrong thing: public holidays from Monday to Friday, and
 * make-up workdays on Saturday and Sunday, as MMDD. Written by \`npm run holidays\`, never by hand.
 */
export const exceptions: Readonly<Record<number, string>> = {
${lines.join(",\n")}
}
`
)
console.log(`${file}: ${lines.length} years`)
