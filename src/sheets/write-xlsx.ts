/** Sheets as an XLSX file: every text a text, so that nothing in it is ever run. */
import { strToU8, Zip, ZipDeflate } from "fflate"
import { columnLetters } from "./columns"
import { isDangerous, type OutCell, type OutRow, type OutSheet, type Piece } from "./safe"

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

/** Places in `cellXfs`: plain, bold, text, text that stays one when it is edited. */
const style = { plain: 0, bold: 1, text: 2, quoted: 3 } as const

/** Excel's own limit of a cell. */
const MAX_TEXT = 32_767

/** What a page holds of the file at once. */
const ROWS_A_PIECE = 250

/** By the first rows, a column's width is told. */
const MEASURED = 50

export function writeXlsx(sheets: readonly OutSheet[]): Uint8Array<ArrayBuffer> {
  const parts = [...xlsxPieces(sheets)].flatMap(({ content }) => content)
  const file = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** The same, piece by piece, so that a page can go on in between. */
export function* xlsxPieces(sheets: readonly OutSheet[]): Generator<Piece<Uint8Array<ArrayBuffer>[]>> {
  let content: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    content.push(part.slice())
  })
  let written = 0
  const piece = () => {
    const done = { content, rows: written }
    content = []
    return done
  }
  for (const [name, text] of Object.entries(frame(sheets))) {
    const file = new ZipDeflate(name, { level: 4 })
    zip.add(file)
    file.push(strToU8(XML + text), true)
  }
  for (const [index, sheet] of sheets.entries()) {
    const file = new ZipDeflate(`xl/worksheets/sheet${index + 1}.xml`, { level: 4 })
    zip.add(file)
    for (const { text, rows } of worksheet(sheet)) {
      written += rows
      file.push(strToU8(text))
      yield piece()
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield piece()
}

/** Everything but the sheets themselves. */
function frame(sheets: readonly OutSheet[]): Record<string, string> {
  const names = sheetNames(sheets)
  const numbers = sheets.map((_, index) => index + 1)
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}<Relationship Id="rId${numbers.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`
  }
}

/** The XML of one sheet, cut between rows. */
function* worksheet({ header, rows }: OutSheet): Generator<{ text: string; rows: number }> {
  const source = rows[Symbol.iterator]()
  const first: OutRow[] = []
  for (let next = source.next(); !next.done; next = source.next()) {
    first.push(next.value)
    if (first.length === MEASURED) break
  }
  yield { text: opening(header, first), rows: 0 }
  let [text, waiting, number] = ["", 0, 1]
  const add = (row: OutRow) => {
    number += 1
    waiting += 1
    text += `<row r="${number}">${row.map((value, column) => cell(value, number, column)).join("")}</row>`
  }
  for (const row of first) add(row)
  for (let next = source.next(); !next.done; next = source.next()) {
    add(next.value)
    if (waiting < ROWS_A_PIECE) continue
    yield { text, rows: waiting }
    text = ""
    waiting = 0
  }
  yield { text: `${text}</sheetData></worksheet>`, rows: waiting }
}

function opening(header: readonly string[], first: readonly OutRow[]): string {
  const widths = header.map((title, column) =>
    Math.min(60, Math.max(8, ...[title, ...first.map((row) => String(row[column] ?? ""))].map(widthOf)))
  )
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  )
  const titles = header.map((title, column) => cell(title, 1, column, style.bold)).join("")
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData><row r="1">${titles}</row>`
}

function cell(value: OutCell, row: number, column: number, given?: number): string {
  if (value === null || value === "") return ""
  const place = `${columnLetters(column)}${row}`
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : ""
  const kind = given ?? (isDangerous(value) ? style.quoted : style.text)
  return `<c r="${place}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, MAX_TEXT))}</t></is></c>`
}

/** Chinese characters are twice as wide. */
const widthOf = (text: string): number => text.replace(/[^\x20-\x7e]/g, "xx").length + 2

/** XML holds no control characters, and no halves of a pair. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[&<>"]/g, (mark) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[mark]};`)
}

/** At most 31 characters, without those that Excel refuses, each once. */
function sheetNames(sheets: readonly OutSheet[]): string[] {
  const names: string[] = []
  for (const { name } of sheets) {
    const plain = name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "Sheet"
    names.push(names.includes(plain) ? `${plain.slice(0, 28)} ${names.length + 1}` : plain)
  }
  return names
}
