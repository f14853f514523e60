/** What is known of one item's reviews: its name, and the words that were sent in the solved ones. */
import { Dexie, type PromiseExtended } from "dexie"
import type { Case } from "../cases/case"
import { itemKey } from "../cases/item"
import { type ItemName, withTitles } from "../orders/item-names"
import type { Sent } from "../orders/prepared-answers"
import type { Rules } from "../rules/rules"
import { access, type Database } from "./database"
import { rulesOf } from "./overrides"
import { logOf } from "./packs"
import { inBothPlaces, withNumbers } from "./shelves"
import type { Shelf } from "./stored"

/** More than a list can show. */
const MOST = 300
/** Reviews that show no item's number have no index: the latest ones tell. */
const NAMELESS = 2000

/** The items of a shop that were ever reviewed, by their numbers. */
export function itemsReviewed(database: Database, shop: string): Promise<ItemName[]> {
  return access(database, () => reviewedIn(database, shop))
}

/** From the rows alone: the last case of each item is one (shelves.ts). */
async function reviewedIn({ cases }: Database, shop: string): Promise<ItemName[]> {
  const keys = await cases
    .where("[shop+review.itemId]")
    .between([shop, Dexie.minKey], [shop, Dexie.maxKey])
    .limit(MOST)
    .uniqueKeys()
  const lasts = keys.map((key) => cases.where("[shop+review.itemId]").equals(key).last())
  const found = await Promise.all(lasts)
  return found.flatMap((state) =>
    state?.review.itemId ? [{ itemId: state.review.itemId, title: state.review.itemTitle }] : []
  )
}

/** The rules in force, each item's stated shipping time under its title too. May be used inside a transaction. */
export async function namedRules(database: Database, shop: string): Promise<Rules> {
  const rules = await rulesOf(database, shop)
  const numbered = Object.keys(rules.itemShipHours).some((key) => !key.startsWith("title:"))
  return numbered ? withTitles(rules, await reviewedIn(database, shop)) : rules
}

/** The items that solved cases are about, as `itemKey` has them: some pages show no number. */
export async function itemsSolved(database: Database, shop: string): Promise<ItemName[]> {
  const [numbered, nameless] = await Promise.all([
    itemsReviewed(database, shop),
    namelessCases(database, shop)
  ])
  const byTitle = nameless.map(({ review }) => ({ itemId: itemKey(review), title: review.itemTitle }))
  return [...new Map([...numbered, ...byTitle].map((item) => [item.itemId, item])).values()]
}

function namelessCases(database: Database, shop: string): Promise<Case[]> {
  return access(database, () =>
    inBothPlaces(database, "cases", {
      shop,
      choose: latestShelves,
      passes: () => true,
      rows: () =>
        database.cases
          .where("[shop+postedAt]")
          .between([shop, Dexie.minKey], [shop, Dexie.maxKey])
          .reverse()
          .limit(NAMELESS)
          .toArray()
    }).then((found) =>
      found
        .sort((one, other) => other.postedAt - one.postedAt)
        .slice(0, NAMELESS)
        .filter(({ review, solvedAt }) => review.itemId === null && solvedAt !== null)
    )
  )
}

/** Those that surely hold the latest `NAMELESS` of all that lie on shelves. */
function latestShelves(shelves: readonly Shelf[]): Shelf[] {
  const latest = shelves.toSorted((one, other) => other.to - one.to)
  let [count, least] = [0, Number.POSITIVE_INFINITY]
  const found: Shelf[] = []
  for (const shelf of latest) {
    if (count >= NAMELESS && shelf.to < least) break
    found.push(shelf)
    count += shelf.count
    least = Math.min(least, shelf.from)
  }
  return found
}

/** The solved cases about this item, with what was written to their buyers, by the case's key. */
export function solvedTalks(
  database: Database,
  shop: string,
  item: string
): Promise<{ readonly cases: readonly Case[]; readonly sent: ReadonlyMap<string, readonly Sent[]> }> {
  return access(database, async () => {
    const about = item.startsWith("title:")
      ? (await namelessCases(database, shop)).filter(({ review }) => itemKey(review) === item)
      : await casesAbout(database, shop, item)
    const cases = about
      .filter(({ solvedAt }) => solvedAt !== null)
      .sort((one, other) => one.postedAt - other.postedAt)
      .slice(-MOST)
    const logs = await Promise.all(cases.map(({ key }) => logOf(database, shop, key)))
    const sent = new Map<string, Sent[]>()
    for (const event of logs.flat()) {
      if (event.type !== "messaged") continue
      sent.set(event.about, [...(sent.get(event.about) ?? []), { at: event.at, text: event.text }])
    }
    return { cases, sent }
  })
}

/** By the item's number. */
function casesAbout(database: Database, shop: string, itemId: string): PromiseExtended<Case[]> {
  return inBothPlaces(database, "cases", {
    shop,
    choose: (labels) => withNumbers(labels, [itemId]),
    passes: ({ review }) => review.itemId === itemId,
    rows: () => database.cases.where("[shop+review.itemId]").equals([shop, itemId]).toArray()
  })
}
