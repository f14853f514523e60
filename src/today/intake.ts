/** From a reading to events: what is new on the page. The same reading twice makes no event the second time. */
import type { Case } from "../cases/case"
import type { Deed, Event, Judgement } from "../cases/event"
import { applyEvent, replyWindowEnd } from "../cases/fold"
import type { OrderState } from "../orders/order"
import { isReviewReading, type OrderReading, type Reading, type Review } from "../rows"
import { DAY, parseTime } from "../rules/time"
import { isWhole } from "../unread"
import { KnownReviews } from "./known"
import { orderEvents } from "./order-intake"

export interface IntakeContext {
  readonly shop: string
  /** When the page was read, milliseconds. */
  readonly at: number
  /** The filters of the page's address without its page number; "" for none. */
  readonly view: string
  readonly judge: (text: string) => Judgement
  readonly isExtortion: (text: string) => boolean
  /** A unique id that sorts by time. */
  readonly newId: (at: number) => string
}

export interface Known {
  /** Cases of this shop with an id or key of the rows, and those posted between the oldest and newest row. */
  readonly cases: readonly Case[]
  readonly orders: readonly OrderState[]
}

/** The events that this reading adds. A page that could not be read adds none: old data stays. */
export function intake(reading: Reading, known: Known, context: IntakeContext): Event[] {
  if (reading.health !== "ok") return []
  return isReviewReading(reading)
    ? reviewEvents(reading.rows, isWhole(reading), known, context)
    : orderEvents((reading as OrderReading).rows, known.orders, context)
}

function reviewEvents(
  rows: readonly Review[],
  complete: boolean,
  known: Known,
  context: IntakeContext
): Event[] {
  const reviews = new KnownReviews(known.cases)
  const present = new Set<string>()
  const events: Event[] = []
  const add = (about: string, deed: Deed): Event => {
    const { at, shop } = context
    const event = { ...deed, id: context.newId(at), at, by: "huinuan", shop, about } as Event
    events.push(event)
    return event
  }
  for (const row of rows) {
    const match = reviews.find(row)
    if (match === null) {
      const key = reviews.newKey(row)
      const opened = applyEvent(null, add(key, { type: "review-seen", ...readingOf(row, context) }))
      if (opened) reviews.add(opened)
      present.add(key)
      continue
    }
    present.add(match.key)
    if (match.forgottenAt !== null) continue
    if (match.flags.includes("maybe-removed")) add(match.key, { type: "review-back" })
    if (differs(row, match, context.at))
      add(match.key, { type: "review-changed", ...changeOf(row, match, context) })
  }
  if (complete) {
    for (const missing of missingCases(rows, known.cases, present, context.view))
      add(missing.key, { type: "review-missing" })
  }
  return events
}

/** What the judge makes of the review and its append together. */
function readingOf(review: Review, context: IntakeContext) {
  const main = context.judge(review.text)
  const append = review.append ? context.judge(review.append.text) : null
  const judgement: Judgement = append
    ? {
        unhappy: main.unhappy || append.unhappy,
        score: Math.max(main.score, append.score),
        causes: [...new Set([...main.causes, ...append.causes])],
        evidence: main.evidence
      }
    : main
  const words = `${review.text}${review.append?.text ?? ""}`
  return { review, judgement, opens: opensCase(review, judgement), extortion: context.isExtortion(words) }
}

/** The words sound rather unhappy than not: enough where nothing good is known of the review. */
const soundsUnhappy = (judgement: Judgement): boolean => judgement.unhappy || judgement.score >= 0.5

/**
 * Grade neutral or bad; or sentiment negative or neutral; or words that are unhappy: surely, where good stars
 * speak against them (0-19), else rather than not. Never for empty words alone.
 */
export function opensCase(review: Review, judgement: Judgement): boolean {
  if (review.grade === "neutral" || review.grade === "bad") return true
  if (review.text === "" && !review.append?.text) return false
  if (review.sentiment === "negative" || review.sentiment === "neutral") return true
  const nothingGood = review.grade === "unknown" && review.sentiment === null
  return nothingGood ? soundsUnhappy(judgement) : judgement.unhappy
}

/** What the page shows cut now and was read whole before stays whole. */
function changeOf(row: Review, known: Case, context: IntakeContext) {
  const old = known.review
  const isNewAppend = row.append !== null && !sameWords(row.append.text, old.append?.text ?? "")
  return {
    ...readingOf(
      {
        ...row,
        text: fuller(row.text, old.text),
        append: row.append && { ...row.append, text: fuller(row.append.text, old.append?.text ?? "") },
        grade: row.grade === "unknown" ? old.grade : row.grade,
        sentiment: row.sentiment ?? old.sentiment
      },
      context
    ),
    appended: isNewAppend && soundsUnhappy(context.judge(row.append?.text ?? "")),
    improved: (old.grade === "neutral" || old.grade === "bad") && row.grade === "good"
  }
}

/** White space and a cut end are the page's doing, not the buyer's. */
function sameWords(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((text) => text.replace(/\s+/g, ""))
    .sort((a, b) => a.length - b.length) as [string, string]
  return (
    short === long ||
    (/(…|\.\.\.)$/.test(short) && short.length > 8 && long.startsWith(short.replace(/(…|\.\.\.)$/, "")))
  )
}

const fuller = (now: string, before: string): string =>
  now.length < before.length && sameWords(now, before) ? before : now

function differs(row: Review, known: Case, at: number): boolean {
  const old = known.review
  const learned = (now: string | null, before: string | null) => now !== null && now !== before
  return (
    (row.grade !== "unknown" && row.grade !== old.grade) ||
    learned(row.feedId, old.feedId) ||
    learned(row.orderId, old.orderId) ||
    learned(row.itemId, old.itemId) ||
    learned(row.sentiment, old.sentiment) ||
    !sameWords(row.text, old.text) ||
    (row.append !== null && !sameWords(row.append.text, old.append?.text ?? "")) ||
    (row.replied && known.repliedAt === null) ||
    movesReplyWindow(row, known, at)
  )
}

/** The page counts whole days: a day's difference is rounding, more is news. */
function movesReplyWindow(row: Review, known: Case, at: number): boolean {
  const end = replyWindowEnd(row, at)
  if (end === null || known.repliedAt !== null) return false
  if (known.replyWindowEnd === null) return true
  return known.replyWindowEnd > at && Math.abs(end - known.replyWindowEnd) > 1.5 * DAY
}

/** Open to doubt only where rows older and newer than it stand on the same page, sorted by time, without a filter. */
function missingCases(
  rows: readonly Review[],
  cases: readonly Case[],
  present: ReadonlySet<string>,
  view: string
): Case[] {
  const times = rows.map((row) => parseTime(row.postedAt))
  if (view !== "" || !isSorted(times)) return []
  const [newest, oldest] = [Math.max(...times), Math.min(...times)]
  return cases.filter(
    (known) =>
      known.opened &&
      known.forgottenAt === null &&
      !present.has(known.key) &&
      !known.flags.includes("maybe-removed") &&
      known.postedAt > oldest &&
      known.postedAt < newest
  )
}

function isSorted(times: readonly number[]): boolean {
  const steps = times.slice(1).map((time, index) => time - (times[index] as number))
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0)
}
