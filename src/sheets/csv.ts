/** Text with separators, as a table. */
import Papa from "papaparse"
import { SheetError, type Table, tableOf } from "./table"

/** What stands between cells in files that Chinese spreadsheets, platforms and chats produce. */
const separators = [",", "\t", ";", "|", "，"]

/** @throws SheetError */
export function readCsv(text: string, name: string): Table {
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) throw new SheetError("web-page")
  if (text.includes("\0")) throw new SheetError("not-a-sheet")
  const { data } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    skipEmptyLines: false
  })
  const last = data.findLastIndex((row) => row.some((cell) => cell.trim() !== ""))
  return tableOf(
    name,
    data.slice(0, last + 1).map((row) => row.map(unwrapped))
  )
}

/** The separator that gives the first lines the most cells, the same number in most of them. */
function separatorOf(text: string): string {
  const told = /^sep=(.)\r?\n/.exec(text)?.[1]
  if (told) return told
  const start = text.slice(0, 20_000)
  let best = { separator: ",", score: 0 }
  for (const separator of separators) {
    const { data } = Papa.parse<string[]>(start, { delimiter: separator, preview: 20, skipEmptyLines: true })
    const widths = data.map((row) => row.length)
    const usual = mostCommon(widths)
    const score = usual < 2 ? 0 : (widths.filter((width) => width === usual).length / widths.length) * usual
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0
}

/** Platforms write long numbers as `="440…"` or with an apostrophe or tab before them, so that they stay text. */
function unwrapped(cell: string): string {
  const text = cell.trim()
  return /^="(.*)"$/s.exec(text)?.[1] ?? text.replace(/^'(?=[\d=+\-@])/, "")
}
