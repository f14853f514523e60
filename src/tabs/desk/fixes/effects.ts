/** Whether each mended page stopped its complaint: counted once from every order that was read, piece by piece. */
import { useEffect, useState } from "react"
import type { ItemState } from "../../../cases/item"
import { type ListingEffect, listingEffects, type SeenOrder } from "../../../statistics/listing-effect"
import { type CaseKey, casesOf, database, ordersFrom, type Place, type Walked } from "../../../store"
import type { CaseLine } from "../lines/line"

const PIECE = 1000

/** Null until they are counted. */
export function useEffects(
  items: readonly ItemState[] | undefined,
  lines: readonly CaseLine[],
  complete: boolean
): readonly ListingEffect[] | null {
  const [effects, setEffects] = useState<readonly ListingEffect[] | null>(null)
  useEffect(() => {
    if (!items || !complete) return
    let wanted = true
    const mended = items.filter(({ fixedAt }) => fixedAt !== null)
    const names = new Set(mended.map(({ shop, itemId }) => `${shop}\n${itemId}`))
    const keys = lines
      .filter(({ shop, itemKey }) => names.has(`${shop}\n${itemKey}`))
      .map(({ shop, key }): CaseKey => [shop, key])
    Promise.all([casesOf(database, keys), mended.length === 0 ? [] : readOrders(() => wanted)])
      .then(([cases, orders]) => wanted && setEffects(listingEffects(mended, cases, orders)))
      .catch((problem) => console.error("huinuan: orders could not be counted", problem))
    return () => {
      wanted = false
    }
  }, [items, lines, complete])
  return effects
}

async function readOrders(isWanted: () => boolean): Promise<SeenOrder[]> {
  const orders = new Map<string, SeenOrder>()
  let place: Place | null = null
  while (isWanted()) {
    const { rows, next }: Walked<SeenOrder> = await ordersFrom(database, place, PIECE)
    for (const { shop, orderId, createdAt, order } of rows)
      orders.set(JSON.stringify([shop, orderId]), { shop, orderId, createdAt, order })
    if (next === null) break
    place = next
    await new Promise((resolve) => setTimeout(resolve)) // room for a click between two pieces
  }
  return [...orders.values()]
}
