/** A sheet as text that Excel in China opens with the right characters and leaves as it is. */
import Papa from "papaparse"
import { type OutCell, type OutSheet, safeText } from "./safe"

/** Excel turns a long number into 4.4E+18; the mark that makes a text of it keeps it whole. */
function cell(value: OutCell): string {
  return typeof value === "string" && /^\d{12,24}$/.test(value) ? `'${value}` : safeText(value)
}

/** With the byte order mark, without which Excel takes UTF-8 for GBK. */
export function writeCsv({ header, rows }: OutSheet): string {
  return `\ufeff${Papa.unparse([header.map(safeText), ...rows.map((row) => row.map(cell))], { newline: "\r\n" })}\r\n`
}
