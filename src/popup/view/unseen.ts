/** Where reviews may lie that nobody saw, as it is said. */
import { DAY } from "../../rules/time"
import type { ShopGap } from "../../store/read"
import type { Format } from "../../ui/format"
import { popupTextIn } from "../text"
import type { ShopWork } from "./work"

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
    return [...open.slice(0, MOST - 1), ...last].map(({ from, to }) => {
      const sentence = between(format.date(from, now), format.date(to, now), format)
      return works.length > 1 && shop !== ""
        ? popupTextIn(format.language).states.ofShop(shop, sentence)
        : sentence
    })
  })
  return sentences
}

function between(from: string, to: string, { language }: Format): string {
  const { states } = popupTextIn(language)
  return from === to ? states.unseenOn(from) : states.unseenBetween(from, to)
}
