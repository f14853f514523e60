/** What is known of one item's reviews: the cases about it, and the words that were sent in them. */
import { Dexie } from "dexie"
import type { Case } from "../cases/case"
import { access, type Database } from "./database"
import { logOf } from "./packs"

export interface ReviewedItem {
  readonly itemId: string
  readonly title: string
}

/** More than a list can show. */
const MOST = 300

/** The items of a shop that were ever reviewed, by their numbers. */
export function itemsReviewed(database: Database, shop: string): Promise<ReviewedItem[]> {
  const { cases } = database
  return access(database, async () => {
    const keys = await cases
      .where("[shop+review.itemId]")
      .between([shop, Dexie.minKey], [shop, Dexie.maxKey])
      .limit(MOST)
      .uniqueKeys()
    const firsts = keys.map((key) => cases.where("[shop+review.itemId]").equals(key).first())
    const found = await Promise.all(firsts)
    return found.flatMap((state) =>
      state?.review.itemId ? [{ itemId: state.review.itemId, title: state.review.itemTitle }] : []
    )
  })
}

export function casesOfItem(database: Database, shop: string, itemId: string): Promise<Case[]> {
  return access(database, () => database.cases.where("[shop+review.itemId]").equals([shop, itemId]).toArray())
}

/** What was written to the buyers of this item's solved cases, by the case's key. */
export function messagesTo(
  database: Database,
  shop: string,
  itemId: string
): Promise<Map<string, { readonly at: number; readonly text: string }[]>> {
  return access(database, async () => {
    const cases = await database.cases.where("[shop+review.itemId]").equals([shop, itemId]).toArray()
    const solved = cases.filter(({ solvedAt }) => solvedAt !== null).slice(-MOST)
    const logs = await Promise.all(solved.map(({ key }) => logOf(database, shop, key)))
    const sent = new Map<string, { at: number; text: string }[]>()
    for (const event of logs.flat()) {
      if (event.type !== "messaged") continue
      sent.set(event.about, [...(sent.get(event.about) ?? []), { at: event.at, text: event.text }])
    }
    return sent
  })
}
