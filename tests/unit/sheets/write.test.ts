/** What leaves for a spreadsheet is never run there, and comes back as it was. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readSheetFile } from "../../../src/sheets/read"
import { isDangerous } from "../../../src/sheets/safe"
import { csvPieces, writeCsv } from "../../../src/sheets/write-csv"
import { writeXlsx, xlsxPieces } from "../../../src/sheets/write-xlsx"

const sheet = (texts: string[]) => ({ name: "案子", header: ["评价"], rows: texts.map((text) => [text]) })

describe("formula-safe", () => {
  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "\u200b=1"])(
    "%j gets a mark in CSV",
    (text) => {
      expect(isDangerous(text)).toBe(true)
      expect(writeCsv(sheet([text]))).toContain(`'${text.replaceAll('"', '""')}`)
    }
  )

  it("whatever buyers write, no cell of a CSV file begins like a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (texts) => {
        const cells = writeCsv(sheet(texts))
          .slice(1)
          .split(/\r\n|,/)
        for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@\t]/)
      }),
      { seed: 8 }
    )
  })

  it("keeps order numbers whole and numbers numbers", () => {
    const csv = writeCsv({ name: "", header: ["订单号", "天"], rows: [["4400000000000000001", -3]] })
    expect(csv).toBe("\ufeff订单号,天\r\n'4400000000000000001,-3\r\n")
  })
})

it("any text survives the way through an XLSX file, but for what XML cannot hold", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 20 }),
      async (texts) => {
        const kept = texts
          .map((text) => text.replace(/\p{Cc}|[\ufffe\uffff]/gu, "").trim())
          .filter((text) => text !== "")
        if (kept.length === 0) return
        const { tables } = await readSheetFile(writeXlsx([sheet(kept)]), "a.xlsx")
        expect(tables[0]?.rows.slice(1).map(([cell]) => cell)).toEqual(kept)
      }
    ),
    { seed: 8, numRuns: 60 }
  )
})

describe("a large file", () => {
  const rows = function* () {
    for (let index = 0; index < 1234; index += 1) yield [`第 ${index} 行`, index]
  }
  const large = { name: "案子", header: ["评价", "行"], rows: { [Symbol.iterator]: rows } }

  it("is written in pieces that say how far they are, and is the same file", async () => {
    const pieces = [...xlsxPieces([large, sheet(["一行"])])]
    expect(pieces.length).toBeGreaterThan(4)
    const done = pieces.map(({ rows }) => rows)
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(done.at(-1)).toBe(1235)
    const file = Buffer.concat(pieces.flatMap(({ content }) => content))
    const { tables } = await readSheetFile(file, "a.xlsx")
    expect(tables.map((table) => table.rows.length)).toEqual([1235, 2])
    expect(tables[0]?.rows.at(-1)).toEqual(["第 1233 行", 1233])
    expect([...csvPieces(large)].map(({ content }) => content).join("")).toBe(writeCsv(large))
    expect(writeCsv(large).split("\r\n")).toHaveLength(1236)
  })
})
