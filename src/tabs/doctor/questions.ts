/** What the seller is asked to point at, from what the page shows. Nothing is taught by itself. */
import type { PageDiagnosis } from "../../messages/diagnosis"
import type { PageMapping } from "../../messages/mapping"
import { wordOf } from "./words"

export interface Choice {
  readonly mapping: PageMapping
  /** What one row shows, as its shape. */
  readonly example: string
}

export interface Question {
  readonly field: string
  /** Which column it is, or which label stands before it. */
  readonly kind: "column" | "label"
  /** The words it was looked for by. */
  readonly words: readonly string[]
  readonly choices: readonly Choice[]
}

const behind: Readonly<Record<string, "date" | "id">> = { postedAt: "date", createdAt: "date", orderId: "id" }

/** A question without a choice is none. */
export function questionsOf(diagnosis: PageDiagnosis): Question[] {
  return [...columnQuestions(diagnosis), ...labelQuestions(diagnosis)].filter(
    ({ choices }) => choices.length > 0
  )
}

function columnQuestions({ page, wanted, columns, unread }: PageDiagnosis): Question[] {
  const unknown = columns.filter(({ header, field }) => field === null && header !== "")
  const once = unknown.filter(({ header }) => unknown.filter((one) => one.header === header).length === 1)
  return wanted
    .filter(({ header, required, field }) => header === null && (required || isUnread(unread, field)))
    .map(({ field, words }) => ({
      field,
      kind: "column",
      words,
      choices: fitting(once, field).map(({ header, example }) => ({
        mapping: { page, field, header },
        example
      }))
    }))
}

/**
 * A column that shows by its own signs whose it is, is offered for that and nothing else: pointing at the wrong
 * one would be believed.
 */
function fitting(columns: PageDiagnosis["columns"], field: string): PageDiagnosis["columns"] {
  const sure = columns.filter(({ holds }) => holds === field)
  return sure.length > 0 ? sure : columns.filter(({ holds }) => holds === null)
}

function labelQuestions({ page, labels, unknownLabels, unread }: PageDiagnosis): Question[] {
  return labels
    .filter(({ field, found, teachable }) => teachable && (!found || isUnread(unread, field)))
    .map(({ field, words }) => ({
      field,
      kind: "label",
      words,
      choices: unknownLabels
        .filter(({ kind }) => kind === behind[field])
        .map(({ label, example }) => ({ mapping: { page, field, label }, example }))
    }))
}

const isUnread = (unread: PageDiagnosis["unread"], wanted: string) =>
  unread.some(({ field }) => field === wanted)

const isSame = (one: PageMapping, other: PageMapping) =>
  one.page === other.page &&
  one.field === other.field &&
  "header" in one === "header" in other &&
  wordOf(one) === wordOf(other)

export const isTaught = (mappings: readonly PageMapping[], mapping: PageMapping): boolean =>
  mappings.some((one) => isSame(one, mapping))

/** A second answer to the same question takes the place of the first; the same answer again takes it back. */
export function answer(
  mappings: readonly PageMapping[],
  choices: readonly Choice[],
  chosen: PageMapping
): PageMapping[] {
  const others = mappings.filter((mapping) => !choices.some((choice) => isSame(choice.mapping, mapping)))
  return isTaught(mappings, chosen) ? others : [...others, chosen]
}
