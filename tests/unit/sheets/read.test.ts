/** Files as sellers have them: saved by Excel in China, by WPS, by a chat, by nobody knows what. */
import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readSheetFile } from "../../../src/sheets/read"
import { MAX_BYTES, SheetError } from "../../../src/sheets/table"
import { writeXlsx } from "../../../src/sheets/write-xlsx"
import { encodeGbk, htmlEscape } from "../../seller-backend/gbk"
import { mergedWorkbook } from "./workbooks"

const text = '日期,买家,评价内容\r\n2025-11-02,小林,没有夜光的!\r\n2025-11-03,阿红,"断了,\n线头多"\r\n'
const rows = [
  ["日期", "买家", "评价内容"],
  ["2025-11-02", "小林", "没有夜光的!"],
  ["2025-11-03", "阿红", "断了,\n线头多"]
]
const utf16 = (content: string, little: boolean) => {
  const bytes = new Uint8Array(2 + content.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [index, letter] of [...`\ufeff${content}`].entries())
    view.setUint16(index * 2, letter.charCodeAt(0), little)
  return bytes
}

describe("a table with separators", () => {
  it.each<[string, Uint8Array, string]>([
    ["GBK, as Excel in China saves it", encodeGbk(text, htmlEscape), "gb18030"],
    ["UTF-8", strToU8(text), "utf-8"],
    ["UTF-8 with its mark", strToU8(`\ufeff${text}`), "utf-8"],
    ["UTF-16 little-endian", utf16(text, true), "utf-16le"],
    ["UTF-16 big-endian", utf16(text, false), "utf-16be"],
    ["UTF-16 without its mark", utf16(text, true).subarray(2), "utf-16le"]
  ])("in %s", async (_, bytes, encoding) => {
    const file = await readSheetFile(bytes, "差评.csv")
    expect(file.encoding).toBe(encoding)
    expect(file.tables[0]?.rows).toEqual(rows)
  })

  it.each(["\t", ";", "|", "，"])("with %j between its cells", async (separator) => {
    const lines = [
      ["日期", "评价内容"],
      ["2025-11-02", "没有夜光"],
      ["2025-11-03", "断了"]
    ]
    const file = await readSheetFile(strToU8(lines.map((line) => line.join(separator)).join("\n")), "a.txt")
    expect(file.tables[0]?.rows).toEqual(lines)
  })

  it("keeps long numbers that were wrapped to stay whole", async () => {
    const file = await readSheetFile(
      strToU8('订单号,内容\n="4400000000000000001",好\n\'4400000000000000002,坏\n'),
      "a.csv"
    )
    expect(file.tables[0]?.rows.slice(1)).toEqual([
      ["4400000000000000001", "好"],
      ["4400000000000000002", "坏"]
    ])
  })
})

describe("Excel's own format", () => {
  it("fills what merged cells cover", async () => {
    const { tables, encoding } = await readSheetFile(mergedWorkbook(), "台账.xlsx")
    expect(encoding).toBeNull()
    expect(tables[0]?.name).toBe("差评")
    expect(tables[0]?.filled).toBe(3)
    expect(tables[0]?.rows.map((row) => row[0])).toEqual(["商品", "夜光项链", "夜光项链", "夜光项链", "耳环"])
  })

  it("reads back what we write, formulas and long numbers as the texts they are", async () => {
    const header = ["订单号", "内容", "天"]
    const body = [
      ["4400000000000000001", '=HYPERLINK("http://x")', 3],
      ["4400000000000000002", "+1\n<b>&", 0]
    ]
    const { tables } = await readSheetFile(writeXlsx([{ name: "a/b", header, rows: body }]), "a.xlsx")
    expect(tables[0]?.rows).toEqual([header, ...body])
    expect(tables[0]?.name).toBe("a b")
  })

  it("says which of its sheets could not be taken, and why", async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => [`第 ${index} 行`])
    const workbook = writeXlsx([
      { name: "差评", header: ["内容"], rows: many },
      { name: "说明", header: ["怎么记"], rows: [["一行一条"]] },
      { name: "空的", header: [], rows: [] }
    ])
    const { tables, refused } = await readSheetFile(workbook, "a.xlsx")
    expect(tables.map(({ name }) => name)).toEqual(["说明"])
    expect(refused).toEqual([{ name: "差评", reason: "too-many-rows" }])
  })

  it("reads a large one without help from workers that the page may not start", async () => {
    const body = Array.from({ length: 12_000 }, (_, index) => [
      String(4_400_000_000_000_000_000n + BigInt(index) * 7919n),
      "没有夜光",
      index
    ])
    const { tables } = await readSheetFile(
      writeXlsx([{ name: "大", header: ["订单号", "内容", "行"], rows: body }]),
      "a.xlsx"
    )
    expect(tables[0]?.rows.length).toBe(12_001)
    expect(tables[0]?.rows.at(-1)).toEqual(body.at(-1))
  })
})

describe("what cannot be read is refused with its reason", () => {
  /** Says of itself that it unpacks to 3 GB. */
  const bomb = () => {
    const bytes = zipSync({ "xl/worksheets/sheet1.xml": strToU8("<worksheet/>") })
    const directory = Buffer.from(bytes).indexOf("PK\u0001\u0002")
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 3 * 1024 ** 3, true)
    return bytes
  }
  it.each<[string, string, () => Uint8Array]>([
    ["an empty file", "empty", () => new Uint8Array()],
    ["blank lines", "empty", () => strToU8(",,\n , \n")],
    ["a file of 100 MB", "too-large", () => new Uint8Array(MAX_BYTES * 5)],
    ["a small file that unpacks to a huge one", "too-large", bomb],
    ["more rows than anybody keeps", "too-many-rows", () => strToU8("a,b\n".repeat(20_001))],
    ["an old Excel file", "old-excel", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    [
      "a web page with the name of a table",
      "web-page",
      () => strToU8("<html><table><tr><td>1</td></tr></table>")
    ],
    ["a PDF", "not-a-sheet", () => strToU8("%PDF-1.7")],
    ["a torn XLSX file", "damaged", () => mergedWorkbook().subarray(0, 700)],
    ["a ZIP file of something else", "damaged", () => zipSync({ "a.xml": strToU8("<a/>") })]
  ])("%s: %s", async (_, reason, bytes) => {
    const error = await readSheetFile(bytes(), "a.csv").then(
      () => null,
      (problem) => problem
    )
    expect(error).toBeInstanceOf(SheetError)
    expect(error.reason).toBe(reason)
  })

  it("a workbook with a password", async () => {
    await expect(readSheetFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), "a.xlsx")).rejects.toMatchObject({
      reason: "encrypted"
    })
  })
})
