/** What stands in an XLSX file, read from its XML alone: none of the code that wrote it, and none of its readers. */
import { strFromU8, unzipSync } from "fflate"

export type SheetRow = readonly (string | number | undefined)[]

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }
const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? "")

/** By the sheets' names, in their order; a cell without a value is left out of its row. */
export function sheetsIn(file: Uint8Array): ReadonlyMap<string, readonly SheetRow[]> {
  const files = unzipSync(file)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id = "", target = ""]) => [id, target]
    )
  )
  const sheets = [...text("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]+)"/g)]
  return new Map(sheets.map(([, name = "", id = ""]) => [plain(name), rowsIn(text(`xl/${targets.get(id)}`))]))
}

function rowsIn(xml: string): SheetRow[] {
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, cells = ""]) => {
    const row: (string | number | undefined)[] = []
    const found = cells.matchAll(
      /<c r="([A-Z]+)\d+"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g
    )
    for (const [, letters = "", value, words] of found)
      row[placeOf(letters)] = value === undefined ? plain(words ?? "") : Number(value)
    return row
  })
}

function placeOf(letters: string): number {
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
