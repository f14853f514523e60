/** Cells that a spreadsheet would run instead of show. */
export type OutCell = string | number | null

/** What a buyer wrote may begin like a formula; a quotation mark before it keeps it a text (CSV has no types). */
export function safeText(cell: OutCell): string {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell)
  return isDangerous(cell) ? `'${cell}` : cell
}

/** `＝` and its like are read as `=` by Chinese and Japanese spreadsheets. */
export function isDangerous(text: string): boolean {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text)
}

/** One sheet on its way out: the first row names the columns. */
export interface OutSheet {
  readonly name: string
  readonly header: readonly string[]
  /** May be made as they are taken: fifty thousand are never all there at once. */
  readonly rows: Iterable<OutRow>
}

export type OutRow = readonly OutCell[]

/** Part of a file on its way out. */
export interface Piece<Content> {
  readonly content: Content
  /** How many rows of all sheets are written so far. */
  readonly rows: number
}
