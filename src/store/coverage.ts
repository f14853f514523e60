/**
 * Which stretches of posting time were really looked at, so that what was not can be named. Pure.
 * Only an unfiltered list, newest first, with every row read, covers anything. Times are whole minutes: the
 * screen shows no more, and the page's own answers know the second only now and then.
 */
import type { Reading } from "../rows"
import { MINUTE, parseTime } from "../rules/time"
import { isWhole } from "../unread"

/** Milliseconds of posting time, both ends included. */
export type Span = readonly [from: number, to: number]

/** The last page that counted, so that the next page of the same walk joins on to it. */
interface LastLook {
  readonly at: number
  readonly pageNumber: number
  /** Pages of different sizes are not neighbours, whatever their numbers. */
  readonly pageSize?: number | null
  readonly oldest: number
  readonly total: number | null
}

export interface Coverage {
  readonly shop: string
  /** In order, never touching. */
  readonly spans: readonly Span[]
  readonly last: LastLook | null
}

/** Between these times there may be reviews that nobody saw. */
export interface Gap {
  readonly from: number
  readonly to: number
}

export interface Look {
  /** The filters of the page's address; "" for none. */
  readonly view: string
  /** From 1; null where the page does not say. */
  readonly pageNumber: number | null
  /** Null where the address leaves it at its usual size. */
  readonly pageSize?: number | null
  readonly at: number
}

/** Two pages read within this time of each other, with the same total, have nothing between them. */
const ONE_WALK = 10 * 60_000

export function extendCoverage(coverage: Coverage, reading: Reading, look: Look): Coverage {
  const times = coveredTimes(reading, look)
  if (times === null) return coverage
  const [newest, oldest] = [times[0] as number, times.at(-1) as number]
  const { pageNumber, pageSize = null, at } = look
  const { total } = reading
  const whole = pageNumber === 1 && total !== null && times.length >= total
  const { last } = coverage
  const follows =
    last !== null &&
    pageNumber === last.pageNumber + 1 &&
    pageSize === (last.pageSize ?? null) &&
    Math.abs(at - last.at) <= ONE_WALK &&
    total !== null &&
    total === last.total
  const span: Span = [whole ? 0 : oldest, follows ? Math.max(newest, last.oldest) : newest]
  return {
    shop: coverage.shop,
    spans: join([...coverage.spans, span]),
    last: pageNumber === null ? null : { at, pageNumber, pageSize, oldest, total }
  }
}

/** What two machines have looked at together. */
export function mergeCoverage(one: Coverage, other: Coverage | undefined): Coverage {
  if (!other) return { ...one, spans: join([...one.spans]) }
  const last = (one.last?.at ?? 0) > (other.last?.at ?? 0) ? one.last : other.last
  return { shop: one.shop, spans: join([...one.spans, ...other.spans]), last }
}

export function gapsOf(coverage: Coverage | undefined): Gap[] {
  const spans = coverage?.spans ?? []
  return spans.slice(1).map((span, index) => ({ from: (spans[index] as Span)[1], to: span[0] }))
}

/** Posting times in the order of the page, or null where the reading proves nothing about what is between. */
function coveredTimes(reading: Reading, look: Look): number[] | null {
  if (reading.page !== "qianniu-reviews" && reading.page !== "classic-reviews") return null
  if (reading.health !== "ok" || look.view !== "" || reading.rows.length === 0) return null
  if (!isWhole(reading)) return null
  const times = (reading.rows as readonly { postedAt: string }[]).map((row) =>
    minuteOf(parseTime(row.postedAt))
  )
  return times.every((time, index) => index === 0 || time <= (times[index - 1] as number)) ? times : null
}

const minuteOf = (time: number) => Math.floor(time / MINUTE) * MINUTE

function join(spans: Span[]): Span[] {
  const joined: Span[] = []
  const whole = spans.map(([from, to]): Span => [minuteOf(from), minuteOf(to)])
  for (const span of whole.sort((one, other) => one[0] - other[0])) {
    const before = joined.at(-1)
    if (before && span[0] <= before[1]) joined[joined.length - 1] = [before[0], Math.max(before[1], span[1])]
    else joined.push(span)
  }
  return joined
}
