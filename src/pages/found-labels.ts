/** For the page doctor: words that the page prints before a date or a number in row after row. */
import { scan } from "./reading/blocks"
import { datePattern } from "./reading/date"
import { hiddenIn } from "./reading/hidden"
import { labelOf } from "./reading/labels"
import { cellsOf } from "./reading/table"
import { shapeOfText } from "./shape"

export interface FoundLabel {
  label: string
  /** Behind it stands a date, or a number long enough for an id. */
  kind: "date" | "id"
  /** Label and value in one row, as their shape. */
  example: string
}

const looked = 20
const most = 12
const value = new RegExp(`^([^\\d:]{1,12}?) ?:? ?(?:(${datePattern})|\\d{8,24})$`)

/**
 * The labels of most rows that are no known ones. What stands in one row only may be a buyer's words, so it is
 * left out unless there is only one.
 */
export function foundLabels(list: Element, rows: readonly Element[]): FoundLabel[] {
  const hidden = hiddenIn(list)
  const found = new Map<string, FoundLabel & { rows: number }>()
  const some = rows.slice(0, looked)
  let filled = 0
  for (const row of some) {
    const labels = new Map<string, FoundLabel>()
    const blocks = cellsOf(row).flatMap((cell) => scan(cell, hidden).blocks.map(({ label }) => label))
    if (blocks.length > 0) filled += 1
    blocks.forEach((label, index) => {
      const one = foundIn(label) ?? (/:$/.test(label) ? foundIn(label + (blocks[index + 1] ?? "")) : null)
      if (one) labels.set(one.label, one)
    })
    for (const one of labels.values())
      found.set(one.label, { ...one, rows: (found.get(one.label)?.rows ?? 0) + 1 })
  }
  return [...found.values()]
    .filter(({ rows }) => rows * 2 > filled)
    .slice(0, most)
    .map(({ label, kind, example }) => ({ label, kind, example }))
}

function foundIn(text: string): FoundLabel | null {
  const [, label, date] = value.exec(text) ?? []
  if (!label || labelOf(text).kind !== "text") return null
  return { label, kind: date ? "date" : "id", example: shapeOfText(text) }
}
