import type { Order, PageKind, Review } from "../rows"
import type { HeaderWords, Pointed } from "./reading/columns"
import type { Steps } from "./steps"

/**
 * What a seller taught the page doctor, as data: on pages of this kind the column of `field` is headed `header`,
 * or the value of `field` (postedAt, orderId) stands behind `label`.
 */
export type Mapping = { page: PageKind; field: string } & ({ header: string } | { label: string })

export interface Problem {
  field: string
  reason: string
}

/** The reason of a text that the page shows in part and offers to unfold. */
export const CUT = "the text is cut"

/** A row that was seen: read, not readable (with the problems), or still being drawn. */
export interface SeenRow {
  element: Element
  row: Review | Order | null
  /** A row that lacks nothing but the end of its text: the page's own answer may have it. */
  cut?: Review
  problems: Problem[]
  pending: boolean
}

export interface Seen {
  /** The element that holds the rows: the pager is looked for around it. */
  list: Element
  rows: SeenRow[]
  /** There are more rows in the list than any page has: only the first were looked at. */
  goesOn?: boolean
  /** The number of rows on all pages, where the page says it elsewhere than in its pager. */
  total?: number
}

/** One kind of seller page. A folder of this room exports one of these. */
export interface Page {
  kind: PageKind
  /** By host and path. */
  matches(url: URL): boolean
  /** The words over each column, and the columns without which the list is not recognised. */
  words: HeaderWords<string>
  required: readonly string[]
  /** The labels that stand before values, for the page doctor. */
  labels: Record<string, readonly string[]>
  /** The labels of these that can be taught: `read` looks for taught ones too. */
  teaches: readonly string[]
  /** The rows on screen, or null where no list of this kind is recognised; with a rest after every row. */
  read(url: string, document: Document, mappings: readonly Mapping[]): Steps<Seen | null>
}

/** The words of a page with what the seller taught. */
export function taught<Field extends string>(
  words: HeaderWords<Field>,
  kind: PageKind,
  mappings: readonly Mapping[]
): HeaderWords<Field> {
  const result: Record<string, readonly string[]> = { ...words }
  for (const mapping of mappings) {
    if (mapping.page !== kind || !("header" in mapping) || !(mapping.field in words)) continue
    result[mapping.field] = [mapping.header, ...(result[mapping.field] ?? [])]
  }
  return result as HeaderWords<Field>
}

/** The headers that the seller pointed at, by field. */
export function pointedAt(kind: PageKind, mappings: readonly Mapping[]): Pointed {
  const pointed: Record<string, string[]> = {}
  for (const mapping of mappings)
    if (mapping.page === kind && "header" in mapping)
      pointed[mapping.field] = [...(pointed[mapping.field] ?? []), mapping.header]
  return pointed
}

/** The labels that the seller taught for a field. */
export const taughtLabels = (kind: PageKind, field: string, mappings: readonly Mapping[]): string[] =>
  mappings.flatMap((mapping) =>
    mapping.page === kind && mapping.field === field && "label" in mapping ? [mapping.label] : []
  )
