import type { Health, PageKind, Unreadable } from "../rows"
import { pageAt } from "./address"
import { type FoundLabel, foundLabels } from "./found-labels"
import { type FoundColumn, nearestList } from "./nearest-list"
import { pointedAt, taught } from "./page"
import { type ReadOptions, readPage } from "./read-page"
import { plain } from "./reading/normalise"
import { shapeOf } from "./shape"

export interface Diagnosis {
  page: PageKind
  health: Health
  /** The columns looked for: their words, whether the list needs them, and the header that was recognised. */
  wanted: { field: string; words: readonly string[]; required: boolean; header: string | null }[]
  /** The labels looked for beside values, whether the page shows any of them, and whether one can be taught. */
  labels: { field: string; words: readonly string[]; found: boolean; teachable: boolean }[]
  /** The columns of the list that looks most like the one wanted, in order; none where there is no such list. */
  columns: FoundColumn[]
  /** Their headers, without the empty ones. */
  headers: string[]
  /** What stands before dates and numbers in row after row, and is no known word. */
  unknownLabels: FoundLabel[]
  unread: Unreadable[]
  rowsRead: number
  /** The first rows with every text replaced by its shape: nothing of anybody's is in it. */
  shape: string
}

/** Where a page without a known list keeps what is not menu. */
const content = 'main,[role="main"],#icestark-container,#root'

/** What the page doctor shows: what was looked for and what was found. Null if the address is none of ours. */
export function diagnose(url: string, document: Document, options: ReadOptions = {}): Diagnosis | null {
  const page = pageAt(url)
  const read = readPage(url, document, options)
  if (!page || !read) return null
  const { mappings = [] } = options
  const words = taught(page.words, page.kind, mappings)
  const list = nearestList(document, words, pointedAt(page.kind, mappings))
  const columns = list?.columns ?? []
  const shown = list ? [list.element, ...list.rows] : [document.body]
  const text = plain(shown.map((element) => (element?.textContent ?? "").slice(0, 100_000)).join(" "))
  return {
    page: page.kind,
    health: read.reading.health,
    wanted: Object.entries(words).map(([field, each]) => ({
      field,
      words: each,
      required: page.required.includes(field),
      header: columns.find((column) => column.field === field)?.header ?? null
    })),
    labels: Object.entries(page.labels).map(([field, each]) => ({
      field,
      words: each,
      found: each.some((word) => text.includes(word.split("N")[0] ?? word)),
      teachable: page.teaches.includes(field)
    })),
    columns,
    headers: columns.flatMap(({ header }) => header || []),
    unknownLabels: list ? foundLabels(list.element, list.rows) : [],
    unread: read.reading.unreadable,
    rowsRead: read.reading.rows.length,
    shape: shapeOf(list?.element ?? document.querySelector(content) ?? document.body)
  }
}
