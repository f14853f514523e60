/** A file that somebody kept by hand, whatever wrote it: tables, or a plain reason why not. */
import { readCsv } from "./csv"
import { decode, type Encoding } from "./decode"
import { MAX_BYTES, type RefusedSheet, SheetError, type Table } from "./table"
import { readXlsx } from "./xlsx"

export interface SheetFile {
  readonly tables: readonly Table[]
  readonly refused: readonly RefusedSheet[]
  /** Null for Excel's own format. */
  readonly encoding: Encoding | null
}

/** Look before reading a file's bytes. @throws SheetError */
export function refuseTooLarge(size: number): void {
  if (size > MAX_BYTES) throw new SheetError("too-large")
  if (size === 0) throw new SheetError("empty")
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Told apart by what is in it: names lie. @throws SheetError */
export async function readSheetFile(bytes: Uint8Array, name: string): Promise<SheetFile> {
  refuseTooLarge(bytes.length)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { ...(await readXlsx(bytes)), encoding: null }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // an .xlsx with a password is wrapped in the same container as the old .xls
    throw new SheetError(/\.xlsx$/i.test(name) ? "encrypted" : "old-excel")
  }
  if (
    [
      [0x25, 0x50, 0x44, 0x46],
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff]
    ].some((known) => startsWith(bytes, known))
  )
    throw new SheetError("not-a-sheet")
  const { text, encoding } = decode(bytes)
  return { tables: [readCsv(text, name.replace(/\.[^.]*$/, ""))], refused: [], encoding }
}
