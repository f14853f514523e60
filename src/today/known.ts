/** Which known review a row speaks of, and under which key a new one is kept. Always within one shop. */
import type { Case } from "../cases/case"
import type { Review } from "../rows"

/** Pages differ in seconds; the minute is what all of them show. */
const minute = (iso: string): string => iso.slice(0, 16)

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other

/** Whether a row and a known review are the same review. */
export function isSame(row: Review, known: Review): boolean {
  if (row.feedId !== null && known.feedId !== null) return row.feedId === known.feedId
  if (differ(row.orderId, known.orderId) || differ(row.itemId, known.itemId)) return false
  const sameMinute = minute(row.postedAt) === minute(known.postedAt)
  if (row.orderId !== null && known.orderId !== null) {
    return (
      sameMinute || (row.itemId !== null && row.itemId === known.itemId) || row.itemTitle === known.itemTitle
    )
  }
  return (
    sameMinute &&
    row.buyer === known.buyer &&
    (row.itemId !== null && known.itemId !== null ? true : row.itemTitle === known.itemTitle)
  )
}

/** feedId, else orderId, else postedAt + item + buyer; one order with several reviews adds the item. */
export function keyFor(row: Review, taken: (key: string) => boolean): string {
  const item = row.itemId ?? row.itemTitle.slice(0, 100)
  const key = row.feedId ?? row.orderId ?? `${minute(row.postedAt)}|${item}|${row.buyer}`
  if (!taken(key)) return key
  const withItem = `${key}|${item}`
  return taken(withItem) ? `${withItem}|${minute(row.postedAt)}` : withItem
}

/** Known reviews by their ids and minutes, so that a page of rows is matched without a double loop. */
export class KnownReviews {
  private readonly byKey = new Map<string, Case>()
  private readonly byTrait = new Map<string, Case[]>()

  constructor(cases: readonly Case[]) {
    for (const known of cases) this.add(known)
  }

  add(known: Case): void {
    this.byKey.set(known.key, known)
    for (const trait of traits(known.review)) {
      const list = this.byTrait.get(trait)
      if (list) list.push(known)
      else this.byTrait.set(trait, [known])
    }
  }

  find(row: Review): Case | null {
    for (const trait of traits(row)) {
      const match = this.byTrait.get(trait)?.find((known) => isSame(row, known.review))
      if (match) return match
    }
    return null
  }

  newKey(row: Review): string {
    return keyFor(row, (key) => this.byKey.has(key))
  }
}

function traits(review: Review): string[] {
  const list = [`at ${minute(review.postedAt)}`]
  if (review.orderId !== null) list.unshift(`order ${review.orderId}`)
  if (review.feedId !== null) list.unshift(`feed ${review.feedId}`)
  return list
}
