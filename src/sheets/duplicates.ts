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

/**
 * Tables know days, not minutes; two different ids are two reviews, whatever else is alike.
 * @param forgotten reviews in the store whose words and buyers are gone: each stands for one row
 */
export function sortRows(
  rows: readonly LedgerRow[],
  known: readonly Review[],
  forgotten: readonly Review[] = []
): Sorted {
  const stored = new Likeness()
  for (const review of known) stored.add(traced(review))
  const wordless = new Wordless(forgotten)
  const seen = new Likeness()
  const sorted = { fresh: [] as LedgerRow[], known: [] as LedgerRow[], repeated: [] as LedgerRow[] }
  for (const row of rows) {
    const said = traced(row.review)
    if (stored.has(said)) sorted.known.push(row)
    else if (seen.has(said)) sorted.repeated.push(row)
    else if (wordless.take(said)) sorted.known.push(row)
    else sorted.fresh.push(row)
    seen.add(said)
  }
  return sorted
}

/** A review and what it is compared by, made once: twenty thousand rows are compared with one another. */
interface Traced {
  readonly review: Review
  /** Without white space and punctuation. */
  readonly words: string
  /** Whatever may be the same review shares one of these. */
  readonly traits: readonly string[]
}

function traced(review: Review): Traced {
  const { feedId, orderId, postedAt, text, itemTitle } = review
  const words = text.replace(/[\s\p{P}]+/gu, "")
  const traits = [`day ${dayOf(parseTime(postedAt))} ${words === "" ? `item ${itemTitle}` : words}`]
  if (feedId !== null) traits.push(`feed ${feedId}`)
  if (orderId !== null) traits.push(`order ${orderId}`)
  return { review, words, traits }
}

class Likeness {
  private readonly byTrait = new Map<string, Traced[]>()

  add(said: Traced): void {
    for (const trait of said.traits) {
      const list = this.byTrait.get(trait)
      if (list) list.push(said)
      else this.byTrait.set(trait, [said])
    }
  }

  has(said: Traced): boolean {
    return said.traits.some((trait) => this.byTrait.get(trait)?.some((other) => alike(said, other)))
  }
}

/** Of two that share a trait. */
function alike({ review: one, words }: Traced, { review: other, words: otherWords }: Traced): boolean {
  if (one.feedId !== null && other.feedId !== null) return one.feedId === other.feedId
  if (differ(one.orderId, other.orderId) || differ(one.itemId, other.itemId)) return false
  if (differ(one.buyer.slice(0, 1) || null, other.buyer.slice(0, 1) || null)) return false
  if (words === otherWords) return words !== "" || one.itemTitle === other.itemTitle
  return one.orderId !== null && one.orderId === other.orderId && one.itemTitle === other.itemTitle
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other

/** Of what was forgotten, the ids, the day, the item and the grade are left. */
class Wordless {
  private readonly left = new Map<string, number>()

  constructor(reviews: readonly Review[]) {
    for (const review of reviews) this.count(review, 1)
  }

  /** Whether one is left that may be this one; it then stands for no other row. */
  take({ review }: Traced): boolean {
    if ((this.left.get(nameOf(review)) ?? 0) === 0) return false
    this.count(review, -1)
    return true
  }

  private count(review: Review, by: number): void {
    const name = nameOf(review)
    this.left.set(name, (this.left.get(name) ?? 0) + by)
  }
}

const nameOf = ({ orderId, itemId, itemTitle, grade, postedAt }: Review): string =>
  JSON.stringify([dayOf(parseTime(postedAt)), orderId, itemId ?? itemTitle, grade])
