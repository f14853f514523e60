/** Sheets as an XLSX file: every text a text, so that nothing in it is ever run. */
import { strToU8, zipSync } from "fflate"
import { columnLetters } from "./columns"
import { isDangerous, type OutCell, type OutSheet } from "./safe"

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

/** Places in `cellXfs`: plain, bold, text, text that stays one when it is edited. */
const style = { plain: 0, bold: 1, text: 2, quoted: 3 } as const

/** Excel's own limit of a cell. */
const MAX_TEXT = 32_767

export function writeXlsx(sheets: readonly OutSheet[]): Uint8Array {
  const names = sheetNames(sheets)
  const numbers = sheets.map((_, index) => index + 1)
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}<Relationship Id="rId${numbers.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`
  }
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet)
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(XML + text)])),
    {
      level: 4
    }
  )
}

function worksheet({ header, rows }: OutSheet): string {
  const widths = header.map((title, column) =>
    Math.min(
      60,
      Math.max(8, ...[title, ...rows.slice(0, 50).map((row) => String(row[column] ?? ""))].map(widthOf))
    )
  )
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  )
  const lines = [
    `<row r="1">${header.map((title, column) => cell(title, 1, column, style.bold)).join("")}</row>`,
    ...rows.map(
      (row, index) =>
        `<row r="${index + 2}">${row.map((value, column) => cell(value, index + 2, column)).join("")}</row>`
    )
  ]
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`
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
