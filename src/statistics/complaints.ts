/** Why buyers complain, by cause and class and by item, in a period and in the one before it. */
import { type CauseClass, causeEntry } from "../causes"
import type { ItemGroup } from "./items"
import type { Pair } from "./period"

export interface CauseCount extends Pair {
  readonly cause: string
  readonly class: CauseClass
}

export interface ItemCount extends Pair {
  readonly shop: string
  readonly itemId: string
  readonly title: string
  /** All reviews of the item that the pages showed in the period, complaints or not. */
  readonly reviews: number
  /** The most frequent first. */
  readonly causes: readonly CauseCount[]
}

export interface Complaints {
  readonly total: Pair
  /** All reviews that the pages showed, complaints or not. */
  readonly reviews: Pair
  readonly causes: readonly CauseCount[]
  readonly classes: readonly (Pair & { readonly class: CauseClass })[]
  /** Those that were complained about in the period. */
  readonly items: readonly ItemCount[]
}

/** Every list has its largest first. */
export function complaints(groups: readonly ItemGroup[]): Complaints {
  const causes = new Map<string, Tally>()
  const total = none()
  const reviews = none()
  const items: ItemCount[] = []
  for (const group of groups) {
    const sum = none()
    for (const [cause, pair] of group.causes) {
      raise(tallyOf(causes, cause), pair)
      raise(sum, pair)
    }
    raise(total, sum)
    raise(reviews, group.reviews)
    if (sum.now > 0) items.push(itemCount(group, sum))
  }
  const classes = new Map<CauseClass, Tally>()
  for (const [cause, pair] of causes) raise(tallyOf(classes, causeEntry(cause).class), pair)
  return {
    total,
    reviews,
    causes: causeCounts(causes),
    classes: [...classes].map(([name, pair]) => ({ class: name, ...pair })).sort(byCount),
    items: items.sort(byCount)
  }
}

function itemCount({ shop, itemId, reviews, causes }: ItemGroup, sum: Pair): ItemCount {
  const counts = causeCounts(causes)
  const latest = causes.get(counts[0]?.cause ?? "")?.cases.at(-1)
  const title = latest?.review.itemTitle ?? ""
  return { shop, itemId, title, reviews: reviews.now, causes: counts, ...sum }
}

function causeCounts(pairs: ReadonlyMap<string, Pair>): CauseCount[] {
  const counts: CauseCount[] = []
  for (const [cause, { now, before }] of pairs)
    if (now + before > 0) counts.push({ cause, class: causeEntry(cause).class, now, before })
  return counts.sort(byCount)
}

const byCount = (one: Pair, other: Pair): number => other.now - one.now || other.before - one.before

type Tally = { -readonly [Part in keyof Pair]: Pair[Part] }
const none = (): Tally => ({ now: 0, before: 0 })

function raise(tally: Tally, { now, before }: Pair): void {
  tally.now += now
  tally.before += before
}

function tallyOf<Name>(tallies: Map<Name, Tally>, name: Name): Tally {
  const known = tallies.get(name)
  if (known) return known
  const tally = none()
  tallies.set(name, tally)
  return tally
}
