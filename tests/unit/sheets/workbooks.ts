/** Workbooks as other programs write them. */
import { strToU8, zipSync } from "fflate"

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** A sheet 差评: one item's name merged over three rows, a date as a serial with a date's format. */
export function mergedWorkbook(): Uint8Array {
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
  const files = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="差评" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>
      <row r="1">${text("A1", "商品")}${text("B1", "评价日期")}${text("C1", "评价内容")}${text("D1", "买家")}</row>
      <row r="2">${text("A2", "夜光项链")}<c r="B2" s="1"><v>45963</v></c>${text("C2", "没有夜光的!")}${text("D2", "小林")}</row>
      <row r="3"><c r="A3"/><c r="B3" s="1"><v>45964</v></c>${text("C3", "断了")}</row>
      <row r="4"><c r="A4"/><c r="B4"/>${text("C4", "线头多")}</row>
      <row r="5">${text("A5", "耳环")}<c r="B5" s="1"><v>45966</v></c>${text("C5", "掉色")}</row>
    </sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B3:B4"/></mergeCells></worksheet>`
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])))
}
