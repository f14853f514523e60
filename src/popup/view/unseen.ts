/** Where reviews may lie that nobody saw, as it is said. */
import { DAY, toChinaIso } from "../../rules/time"
import type { ShopGap } from "../../store/read"
import type { LastReading } from "../../today/badge"
import type { ShopWork } from "../../today/day"
import type { Format } from "../../ui/format"
import { popupTextIn } from "../text"

const MOST = 3

/**
 * One sentence for each gap, the newest first; from the third on they are told as one. A shop is named where
 * there are several. Older gaps hold nothing that a buyer could still change, and are left out.
 */
export function unseen(
  gaps: readonly ShopGap[],
  works: readonly ShopWork[],
  now: number,
  format: Format
): string[] {
  const sentences = works.flatMap(({ shop, rules }) => {
    const open = gaps
      .filter((gap) => gap.shop === shop && gap.to > now - rules.changeWindowDays * DAY)
      .sort((one, other) => other.to - one.to)
    const rest = open.slice(MOST - 1)
    const last = rest.length > 0 ? [{ from: rest.at(-1)?.from ?? 0, to: rest[0]?.to ?? 0 }] : []
    return [...open.slice(0, MOST - 1), ...last].map((gap) => {
      const sentence = between(gap, format)
      return works.length > 1 && shop !== ""
        ? popupTextIn(format.language).states.ofShop(shop, sentence)
        : sentence
    })
  })
  return sentences
}

/** 11-02 至 11-05, as the pages write their dates; a gap that is shorter than a day by the clock too. */
function between({ from, to }: Pick<ShopGap, "from" | "to">, { language }: Format): string {
  const [start, end] = [toChinaIso(from), toChinaIso(to)]
  const clock = (time: string) => (to - from < DAY ? ` ${time.slice(11, 16)}` : "")
  const day = (time: string) => time.slice(5, 10)
  const until = clock(end) !== "" && day(start) === day(end) ? clock(end).trim() : day(end) + clock(end)
  return popupTextIn(language).states.unseenBetween(day(start) + clock(start), until)
}

/**
 * A review page that names no shop may be any shop's: of it nobody can say what was missed, and that is said.
 * Null where the last one that was read names its shop.
 */
export function namelessNote(readings: readonly LastReading[], format: Format): string | null {
  const [latest] = readings
    .filter(({ page, lastReadableAt }) => page.endsWith("-reviews") && lastReadableAt !== null)
    .sort((one, other) => (other.lastReadableAt ?? 0) - (one.lastReadableAt ?? 0))
  return latest?.shop === "" && latest.rows > 0 ? popupTextIn(format.language).states.nameless : null
}
