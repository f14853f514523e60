/**
 * Holds the rows on the screen against the answers to the page's calls.
 * A row with no answer for its order stands as it is. Among the answers for its order one must tell the same
 * (minute, buyer, text as far as the screen shows it); it then fills what the screen does not show.
 * If none does, the witnesses disagree: the row is unreadable.
 */
import type { Order, Review } from "../rows"
import type { Answer, AnsweredReview } from "./answer"
import type { SeenRow } from "./page"
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
    if (!seen.row) return seen
    const told = isOrder(seen.row)
      ? withOrder(seen.row, orders.get(seen.row.orderId) ?? [])
      : withReview(seen.row, reviews.get(seen.row.orderId ?? "") ?? [])
    if (told) return { ...seen, row: told }
    disagreeing += 1
    return {
      ...seen,
      row: null,
      problems: [...seen.problems, { field: "row", reason: "witnesses disagree" }]
    }
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

/** The same words, or as many of them as the screen shows before its …. */
function sameText(shown: string, whole: string): boolean {
  const [one, other] = [squeezed(shown), squeezed(whole)]
  return (
    one === other || (/\.{3}$/.test(one) && one.length > 6 && other.startsWith(one.replace(/\.{3}$/, "")))
  )
}

function sameReview(row: Review, { review }: AnsweredReview): boolean {
  return (
    minute(row.postedAt) === minute(review.postedAt) &&
    squeezed(row.buyer) === squeezed(review.buyer) &&
    sameText(row.text, review.text) &&
    (!row.feedId || !review.feedId || row.feedId === review.feedId) &&
    (!row.itemId || !review.itemId || row.itemId === review.itemId)
  )
}

/** The row with what the answer adds; the row itself where nobody speaks of its order; null for a contradiction. */
function withReview(row: Review, answers: AnsweredReview[]): Review | null {
  if (answers.length === 0) return row
  const same = answers.filter((answer) => sameReview(row, answer))
  const last = same[same.length - 1]?.review
  if (!last) return null
  if (new Set(same.map(({ review }) => review.feedId)).size > 1) return row // twins: nobody knows which is which
  const append = row.append && last.append && sameText(row.append.text, last.append.text) ? last.append : null
  if (row.append && last.append && !append) return null
  return {
    ...row,
    feedId: row.feedId ?? last.feedId,
    itemId: row.itemId ?? last.itemId,
    postedAt: last.postedAt,
    text: last.text,
    append: row.append && {
      text: append?.text ?? row.append.text,
      afterDays: row.append.afterDays ?? append?.afterDays ?? null,
      postedAt: row.append.postedAt
    },
    mediaCount: last.mediaCount
  }
}

function withOrder(row: Order, answers: Order[]): Order | null {
  const told = answers[answers.length - 1]
  if (!told) return row
  const items = new Map(told.items.map((item) => [item.subOrderId, item]))
  const same =
    minute(row.createdAt) === minute(told.createdAt) &&
    squeezed(row.buyer) === squeezed(told.buyer) &&
    row.items.every(({ subOrderId }) => items.has(subOrderId))
  if (!same) return null
  return {
    ...row,
    createdAt: told.createdAt,
    items: row.items.map((item) => ({
      ...item,
      itemId: item.itemId ?? items.get(item.subOrderId)?.itemId ?? null
    }))
  }
}
