/**
 * Holds the rows on the screen against the answers to the page's calls.
 * A row with no answer for its order stands as it is. Among the answers for its order one must tell the same in all
 * that both say; it then fills what the screen does not show. If none does, the witnesses disagree: the row is
 * unreadable, with the first field in which the newest answer differs, and nothing of it is taken.
 */
import type { Order, Review } from "../rows"
import type { Answer, AnsweredReview } from "./answer"
import { CUT, type SeenRow } from "./page"
import { plain } from "./reading/normalise"

export interface Merged {
  rows: SeenRow[]
  disagreeing: number
}

const isOrder = (row: Review | Order): row is Order => "items" in row

export function merge(rows: SeenRow[], answers: readonly Answer[]): Merged {
  if (answers.length === 0) return { rows, disagreeing: 0 }
  const reviews = index(
    answers.flatMap((answer) => ("reviews" in answer ? answer.reviews : [])),
    ({ orderIds }) => orderIds
  )
  const orders = index(
    answers.flatMap((answer) => ("orders" in answer ? answer.orders : [])),
    ({ orderId }) => [orderId]
  )
  let disagreeing = 0
  const merged = rows.map((seen): SeenRow => {
    const row = seen.row ?? seen.cut
    if (!row) return seen
    const told = isOrder(row)
      ? withOrder(row, orders.get(row.orderId) ?? [])
      : withReview(row, reviews.get(row.orderId ?? "") ?? [])
    if (told === row) return seen
    if (typeof told !== "string")
      return { ...seen, row: told, problems: seen.problems.filter(({ reason }) => reason !== CUT) }
    disagreeing += 1
    const problem = { field: told, reason: "witnesses disagree" }
    return { ...seen, row: null, problems: [...seen.problems, problem] }
  })
  return { rows: merged, disagreeing }
}

function index<Row>(rows: Row[], ids: (row: Row) => string[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) for (const id of new Set(ids(row))) found.set(id, [...(found.get(id) ?? []), row])
  return found
}

const squeezed = (text: string) => plain(text).replace(/\s/g, "")
const minute = (time: string) => time.slice(0, 16)
const sameMinute = (one: string, other: string) => minute(one) === minute(other)

/** The same words, or as many of them as the screen shows before its …. */
function sameText(shown: string, whole: string): boolean {
  const [one, other] = [squeezed(shown), squeezed(whole)]
  return (
    one === other || (/\.{3}$/.test(one) && one.length > 6 && other.startsWith(one.replace(/\.{3}$/, "")))
  )
}

/** Contradiction needs two who speak: null says nothing. */
const differ = <Value>(one: Value | null, other: Value | null): boolean =>
  one !== null && other !== null && one !== other

/** The fields that are false here: those in which two witnesses contradict each other. */
const conflictsIn = (same: Record<string, boolean>): string[] =>
  Object.keys(same).filter((field) => !same[field])

function reviewConflicts(row: Review, told: Review): string[] {
  const { append } = row
  return conflictsIn({
    feedId: !differ(row.feedId, told.feedId),
    itemId: !differ(row.itemId, told.itemId),
    postedAt: sameMinute(row.postedAt, told.postedAt),
    buyer: squeezed(row.buyer) === squeezed(told.buyer),
    text: sameText(row.text, told.text),
    itemTitle: sameText(row.itemTitle, told.itemTitle),
    sentiment: !differ(row.sentiment, told.sentiment),
    append:
      !append ||
      (told.append !== null &&
        sameText(append.text, told.append.text) &&
        !differ(append.afterDays, told.append.afterDays))
  })
}

/** Another review of the same order, about another of its items: it says nothing of this row. */
const isAnother = (row: Review, { review }: AnsweredReview) =>
  differ(row.itemId, review.itemId) && (row.feedId === null || row.feedId !== review.feedId)

/**
 * The row with what the answer adds; the row itself where nobody speaks of it; the field of a contradiction.
 * A later comment that the screen does not show is among what the answer adds; one that it does not know is none.
 */
function withReview(row: Review, answers: AnsweredReview[]): Review | string {
  const about = answers.filter((answer) => !isAnother(row, answer))
  if (about.length === 0) return row
  const same = about.filter(({ review }) => reviewConflicts(row, review).length === 0)
  const last = same.at(-1)?.review
  if (!last) return reviewConflicts(row, (about.at(-1) as AnsweredReview).review)[0] as string
  if (new Set(same.map(({ review }) => review.feedId)).size > 1) return row // twins: nobody knows which is which
  return {
    ...row,
    feedId: row.feedId ?? last.feedId,
    itemId: row.itemId ?? last.itemId,
    sentiment: row.sentiment ?? last.sentiment,
    postedAt: last.postedAt,
    text: last.text,
    append: last.append && {
      text: last.append.text,
      afterDays: row.append?.afterDays ?? last.append.afterDays,
      postedAt: row.append?.postedAt ?? null
    },
    mediaCount: last.mediaCount
  }
}

type Item = Order["items"][number]

/** What the answer says of an item. An order's only item may have no number of its own on the screen. */
const toldOf = (row: Order, told: Order, item: Item): Item | undefined =>
  told.items.find(({ subOrderId }) => subOrderId === item.subOrderId) ??
  (row.items.length === 1 && item.subOrderId === row.orderId && told.items.length === 1
    ? told.items[0]
    : undefined)

/** The fields in which two witnesses of one order contradict each other. */
export function orderConflicts(row: Order, told: Order): string[] {
  const pairs = row.items.map((item) => [item, toldOf(row, told, item)] as const)
  const all = (test: (item: Item, other: Item) => boolean) =>
    pairs.every(([item, other]) => other !== undefined && test(item, other))
  return conflictsIn({
    createdAt: sameMinute(row.createdAt, told.createdAt),
    buyer: squeezed(row.buyer) === squeezed(told.buyer),
    status: row.status === told.status,
    paidCents: !differ(row.paidCents, told.paidCents),
    items: row.items.length === told.items.length && all(() => true),
    "items.priceCents": all((item, other) => item.priceCents === other.priceCents),
    "items.quantity": all((item, other) => item.quantity === other.quantity)
  })
}

function withOrder(row: Order, answers: Order[]): Order | string {
  const told = answers.at(-1)
  if (!told) return row
  const [conflict] = orderConflicts(row, told)
  if (conflict !== undefined) return conflict
  return {
    ...row,
    createdAt: told.createdAt,
    items: row.items.map((item) => {
      const other = toldOf(row, told, item)
      return {
        ...item,
        subOrderId: other?.subOrderId ?? item.subOrderId,
        itemId: item.itemId ?? other?.itemId ?? null
      }
    })
  }
}
