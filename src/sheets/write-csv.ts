/** A sheet as text that Excel in China opens with the right characters and leaves as it is. */
import Papa from "papaparse"
import { type OutCell, type OutRow, type OutSheet, type Piece, safeText } from "./safe"

const ROWS_A_PIECE = 1000

/** Piece by piece, so that a page can go on in between. With the byte order mark, without which Excel takes UTF-8 for GBK. */
export function* csvPieces({ header, rows }: OutSheet): Generator<Piece<string>> {
  let written = 0
  let waiting: string[][] = [header.map(safeText)]
  const piece = (): Piece<string> => {
    const content = `${Papa.unparse(waiting, { newline: "\r\n" })}\r\n`
    waiting = []
    return { content, rows: written }
  }
  yield { content: "\ufeff", rows: 0 }
  for (const row of rows) {
    waiting.push(cells(row))
    written += 1
    if (written % ROWS_A_PIECE === 0) yield piece()
  }
  if (waiting.length > 0) yield piece()
}

export function writeCsv(sheet: OutSheet): string {
  return [...csvPieces(sheet)].map(({ content }) => content).join("")
}

/** Excel turns a long number into 4.4E+18; the mark that makes a text of it keeps it whole. */
const cells = (row: OutRow): string[] => row.map(cell)

function cell(value: OutCell): string {
  return typeof value === "string" && /^\d{12,24}$/.test(value) ? `'${value}` : safeText(value)
}
