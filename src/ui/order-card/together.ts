/** What else is open with a buyer, as it is said on a card. */
import type { OpenThing } from "../../orders/open-things"
import type { Format } from "../format"

/** Other open things of the same buyer in one breath; null where there are none. */
export function togetherWords(things: readonly OpenThing[], { text }: Format): string | null {
  if (things.length === 0) return null
  const { order, list, quoted } = text
  const named = things.map(({ kind, words }) =>
    kind === "parcel" ? order.parcel : order.review(words === "" ? "" : quoted(shortened(words)))
  )
  return order.together(list(named))
}

const shortened = (words: string): string => {
  const letters = [...words]
  return letters.length > 14 ? `${letters.slice(0, 13).join("")}…` : words
}
