/** Excel's own format, as tables. Cells under a merged cell get its value. */
import { type UnzipFileInfo, unzipSync, zipSync } from "fflate"
import readWorkbook from "read-excel-file/universal"
import { mergedRanges } from "./merged"
import { type Cell, MAX_UNPACKED, type RefusedSheet, SheetError, type Table, tableOf } from "./table"

export interface Workbook {
  readonly tables: readonly Table[]
  /** Sheets that could not be taken, so that nobody misses one unawares. */
  readonly refused: readonly RefusedSheet[]
}

/** Every sheet that holds something. @throws SheetError where none can be read */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const files = unpack(bytes)
  const merged = mergedRanges(files)
  let sheets: Awaited<ReturnType<typeof readWorkbook>>
  try {
    sheets = await readWorkbook(stored(files), { parseNumber })
  } catch {
    throw new SheetError("damaged")
  }
  const tables: Table[] = []
  const refused: RefusedSheet[] = []
  for (const [index, { sheet, data }] of sheets.entries()) {
    const rows = (data as Cell[][]).map((row) => [...row])
    const filled = fill(rows, merged[index] ?? [])
    try {
      tables.push(tableOf(sheet, rows, filled))
    } catch (error) {
      if (!(error instanceof SheetError)) throw error
      if (error.reason !== "empty") refused.push({ name: sheet, reason: error.reason })
    }
  }
  if (tables.length === 0) throw new SheetError(refused[0]?.reason ?? "empty")
  return { tables, refused }
}

/** Excel keeps 15 digits of a number: a longer one gets an exponent, so that nobody takes it for exact. */
function parseNumber(text: string): number | string {
  const value = Number(text)
  return Math.abs(value) >= 1e15 ? value.toExponential() : value
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!/\.(xml|rels)$/.test(name)) return false
    unpacked += originalSize
    if (unpacked > MAX_UNPACKED) throw new SheetError("too-large")
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError("damaged")
  }
}

/** Packed again without compression: the library would start workers for more, which this page may not have. */
function stored(files: Record<string, Uint8Array>): ArrayBuffer {
  return zipSync(files, { level: 0 }).slice().buffer as ArrayBuffer
}

function fill(rows: Cell[][], ranges: ReturnType<typeof mergedRanges>[number]): number {
  let filled = 0
  for (const { top, left, bottom } of ranges) {
    const value = rows[top]?.[left] ?? null
    if (value === null) continue
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row] as Cell[]
      if ((cells[left] ?? null) !== null) continue
      cells[left] = value
      filled += 1
    }
  }
  return filled
}
