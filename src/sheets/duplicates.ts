/** Which rows speak of a review that is known already, or that stands in the table twice. */
import type { Review } from "../rows"
import { dayOf, parseTime } from "../rules/time"
import type { LedgerRow } from "./ledger"

export interface Sorted {
  readonly fresh: readonly LedgerRow[]
  /** In the store already. */
  readonly known: readonly LedgerRow[]
  /** Said once before in this table. */
  readonly repeated: readonly LedgerRow[]
}

const bare = (text: string): string => text.replace(/[\s\p{P}]+/gu, "")

/** Tables know days, not minutes; two different ids are two reviews, whatever else is alike. */
export function sortRows(rows: readonly LedgerRow[], known: readonly Review[]): Sorted {
  const stored = new Likeness(known)
  const seen = new Likeness([])
  const sorted = { fresh: [] as LedgerRow[], known: [] as LedgerRow[], repeated: [] as LedgerRow[] }
  for (const row of rows) {
    if (stored.has(row.review)) sorted.known.push(row)
    else if (seen.has(row.review)) sorted.repeated.push(row)
    else sorted.fresh.push(row)
    seen.add(row.review)
  }
  return sorted
}

class Likeness {
  private readonly byTrait = new Map<string, Review[]>()

  constructor(reviews: readonly Review[]) {
    for (const review of reviews) this.add(review)
  }

  add(review: Review): void {
    for (const trait of traits(review)) this.byTrait.set(trait, [...(this.byTrait.get(trait) ?? []), review])
  }

  has(review: Review): boolean {
    return traits(review).some((trait) => this.byTrait.get(trait)?.some((other) => alike(review, other)))
  }
}

function traits({ feedId, orderId, postedAt }: Review): string[] {
  const list = [`day ${dayOf(parseTime(postedAt))}`]
  if (feedId !== null) list.push(`feed ${feedId}`)
  if (orderId !== null) list.push(`order ${orderId}`)
  return list
}

function alike(one: Review, other: Review): boolean {
  if (one.feedId !== null && other.feedId !== null) return one.feedId === other.feedId
  if (differ(one.orderId, other.orderId) || differ(one.itemId, other.itemId)) return false
  if (differ(one.buyer.slice(0, 1) || null, other.buyer.slice(0, 1) || null)) return false
  const sameWords = bare(one.text) === bare(other.text)
  if (one.orderId !== null && other.orderId !== null) return sameWords || one.itemTitle === other.itemTitle
  if (dayOf(parseTime(one.postedAt)) !== dayOf(parseTime(other.postedAt)) || !sameWords) return false
  return bare(one.text) !== "" || one.itemTitle === other.itemTitle
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other
