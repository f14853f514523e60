/** A sheet as it was read: cells in rows, before anybody knows what they mean. */

/** A `Date` holds China's wall clock in its UTC fields, as spreadsheets do. */
export type Cell = string | number | boolean | Date | null

export interface Table {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** Empty cells that were filled from the merged cell that covers them. */
  readonly filled: number
}

/** Why a file cannot be read. The screen says it in words. */
export type SheetReason =
  | "too-large"
  | "too-many-rows"
  | "empty"
  | "damaged"
  | "old-excel"
  | "web-page"
  | "encrypted"
  | "not-a-sheet"

/** One sheet of a file that is read otherwise. */
export interface RefusedSheet {
  readonly name: string
  readonly reason: SheetReason
}

export class SheetError extends Error {
  override readonly name = "SheetError"
  constructor(readonly reason: SheetReason) {
    super(`sheet: ${reason}`)
  }
}

/** Of a file. A table kept by hand is a thousandth of it. */
export const MAX_BYTES = 20 * 1024 * 1024
/** Of an XLSX file unpacked. */
export const MAX_UNPACKED = 200 * 1024 * 1024
export const MAX_ROWS = 20_000
/** More is no longer a table that somebody reads. */
export const MAX_COLUMNS = 200

/** What a cell says, as text without white space around it. */
export function words(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ""
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace("T", " ")
  return String(cell).trim()
}

export const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => words(cell) === "")

/** @throws SheetError where there is nothing in it, or more than a page can hold */
export function tableOf(name: string, rows: readonly (readonly Cell[])[], filled = 0): Table {
  if (rows.every(isBlank)) throw new SheetError("empty")
  if (rows.length > MAX_ROWS) throw new SheetError("too-many-rows")
  return { name, rows: rows.map((row) => row.slice(0, MAX_COLUMNS)), filled }
}
