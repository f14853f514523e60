import type { Order, Reading, Review, Unreadable } from "../rows"
import { isSignIn, isSlider, pageAt } from "./address"
import type { Answer } from "./answer"
import { healthOf } from "./health"
import { merge } from "./merge"
import type { Mapping, Page } from "./page"
import { leastRows } from "./page-size"
import { pagerNear } from "./reading/pager"
import { isBlocked, isBusy } from "./reading/signs"
import { type Steps, whole } from "./steps"

export interface ReadOptions {
  /** What the seller taught the page doctor. */
  mappings?: readonly Mapping[]
  /** Answers to the page's own calls, newest last: the second witness. */
  answers?: readonly Answer[]
}

export interface PageReading {
  reading: Reading
  /** The element on the page of each row of the reading. */
  elements: Element[]
  /** The page of the list that its pager marks, null where it marks none, 0 where its marks differ. */
  shownPage: number | null
}

const mostRows = 500

/** The same as `readingSteps`, without rests. */
export function readPage(url: string, document: Document, options: ReadOptions = {}): PageReading | null {
  return whole(readingSteps(url, document, options))
}

/**
 * Reads what stands on a page now. Pure: nothing is changed, requested or remembered.
 * Null if the address is none of ours. A row with a field that cannot be read is not in `rows`;
 * `unreadable` says which field and why, its `row` counting from 0 among all rows seen (-1: the whole page).
 */
export function* readingSteps(
  url: string,
  document: Document,
  options: ReadOptions = {}
): Steps<PageReading | null> {
  const page = pageAt(url)
  if (!page) return null
  if (isSignIn(url)) return nothing(page, "signed-out")
  if (isSlider(url)) return nothing(page, "blocked")
  const seen = yield* page.read(url, document, options.mappings ?? [])
  if (seen && isBusy(seen.list) && !isBlocked(document)) return nothing(page, "loading")
  const all = merge(seen?.rows ?? [], options.answers ?? [])
  yield
  const shown = seen ? pagerNear(seen.list) : { total: null, pages: null, current: null }
  const pager = { ...shown, total: shown.total ?? seen?.total ?? null }
  const unreadable: Unreadable[] = all.rows.flatMap(({ problems }, row) =>
    problems.map((problem) => ({ row, ...problem }))
  )
  yield
  const { health, problems } = healthOf(document, seen && all, pager, leastRows(url, page.kind, pager))
  unreadable.push(...problems.map((problem) => ({ row: -1, ...problem })))
  const readable = all.rows.filter((each) => each.row !== null)
  const taken = readable.slice(0, mostRows)
  if (readable.length > mostRows || seen?.goesOn)
    unreadable.push({ row: -1, field: "rows", reason: `only the first ${taken.length} are taken` })
  const rows = taken.map(({ row }) => row)
  const reading = { page: page.kind, health, total: pager.total, rows, unreadable } as Reading
  return { reading, elements: taken.map(({ element }) => element), shownPage: pager.current }
}

function nothing({ kind }: Page, health: "signed-out" | "blocked" | "loading"): PageReading {
  const reading = {
    page: kind,
    health,
    total: null,
    rows: [] as (Review & Order)[],
    unreadable: []
  } as Reading
  return { reading, elements: [], shownPage: null }
}
