import { plain } from "./normalise"

const amount = /^[¥￥]? ?(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?元?$/

/** `￥1,470.00` as 147000 cents; remarks in brackets, such as (含快递:￥12.00), are left out. Null if not one amount. */
export function cents(text: string): number | null {
  const found = amount.exec(
    plain(text)
      .replace(/\([^()]*\)/g, "")
      .replace(/ /g, "")
  )
  if (!found) return null
  return Number(found[1]?.replaceAll(",", "")) * 100 + Number((found[2] ?? "").padEnd(2, "0"))
}
