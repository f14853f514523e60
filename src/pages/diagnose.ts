import type { Health, PageKind, Unreadable } from "../rows"
import { pageAt } from "./address"
import { type Mapping, taught } from "./page"
import { readPage } from "./read-page"
import { headerText, matchWords } from "./reading/columns"
import { plain } from "./reading/normalise"
import { cellsOf, rowsOf } from "./reading/table"
import { shapeOf } from "./shape"

export interface Diagnosis {
  page: PageKind
  health: Health
  /** The columns looked for: their words, whether the list needs them, and the header that was recognised. */
  wanted: { field: string; words: readonly string[]; required: boolean; header: string | null }[]
  /** The labels looked for beside values, and whether the page shows any of them. */
  labels: { field: string; words: readonly string[]; found: boolean }[]
  /** The header texts of the list that looks most like the one wanted, in order. */
  headers: string[]
  unread: Unreadable[]
  rowsRead: number
  /** The first rows with every text replaced by its shape: nothing of anybody's is in it. */
  shape: string
}

/** What the page doctor shows: what was looked for and what was found. Null if the address is none of ours. */
export function diagnose(
  url: string,
  document: Document,
  mappings: readonly Mapping[] = []
): Diagnosis | null {
  const page = pageAt(url)
  const read = readPage(url, document, { mappings })
  if (!page || !read) return null
  const words = taught(page.words, page.kind, mappings)
  const best = nearestHeader(document, words)
  const headers = best ? cellsOf(best).map(headerText) : []
  const at = matchWords(headers, words)
  const text = plain((document.body?.textContent ?? "").slice(0, 200_000))
  return {
    page: page.kind,
    health: read.reading.health,
    wanted: Object.entries(words).map(([field, each]) => ({
      field,
      words: each,
      required: page.required.includes(field),
      header: headers[at[field] ?? -1] ?? null
    })),
    labels: Object.entries(page.labels).map(([field, each]) => ({
      field,
      words: each,
      found: each.some((word) => text.includes(word.split("N")[0] ?? word))
    })),
    headers: headers.filter((header) => header !== ""),
    unread: read.reading.unreadable,
    rowsRead: read.reading.rows.length,
    shape: shapeOf(best?.closest("table,[role=table],[role=grid]") ?? document.body)
  }
}

/** The row with the most known words; among equals the one of the longest table. */
function nearestHeader(document: Document, words: Record<string, readonly string[]>): Element | null {
  let best: Element | null = null
  let most = -1
  for (const table of document.querySelectorAll('table,[role="table"],[role="grid"]')) {
    const rows = rowsOf(table)
    const row = rows.find((each) => cellsOf(each).some(({ nodeName }) => nodeName === "TH")) ?? rows[0]
    if (!row) continue
    const known = Object.keys(matchWords(cellsOf(row).map(headerText), words)).length
    const score = known * 1000 + Math.min(rows.length, 999)
    if (score > most) [best, most] = [row, score]
  }
  return best
}
