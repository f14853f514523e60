/** What goes into an issue: of the page nothing but shapes, whatever stands on it. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asMessage } from "../../../src/contents/reading/diagnosis-message"
import type { PageDiagnosis } from "../../../src/messages/diagnosis"
import { diagnose } from "../../../src/pages"
import { pages } from "../../../src/pages/kinds"
import type { PageKind } from "../../../src/rows"
import { reportOf } from "../../../src/tabs/doctor/report-text"
import { hasName } from "../../../src/tabs/doctor/words"
import { addresses, bare, documentOf, fileOf } from "../pages/pages-on-disk"

function told(document: Document, kind: PageKind = "qianniu-reviews"): PageDiagnosis {
  const found = diagnose(addresses[kind], document)
  if (!found) throw new Error("no page of ours")
  return asMessage(found, "暖光饰品")
}
const renamed = () =>
  documentOf(
    fileOf("qianniu-reviews", "sample.html")
      .replaceAll("评价内容", "顾客怎么说")
      .replaceAll(/(?:初次评价|首次评价)/g, "写于这天")
  )

/** All words and numbers of a page. */
const wordsOf = (document: Document): string[] =>
  (document.body.textContent ?? "").match(/\p{Script=Han}{2,}|\d{3,}/gu) ?? []

describe("the report", () => {
  test("says what is missing and what stands there, in shapes", () => {
    const report = reportOf(told(renamed()), "1.2.3")
    expect(report).toContain("Huinuan 1.2.3, page report")
    expect(report).toContain("content: missing (needed)")
    expect(report).toContain("item: found (needed)")
    expect(report).toMatch(/^ {2}字字字字字 = \? \| .*字字字字/m)
    expect(report).toMatch(/^ {2}date: 字字字字: ?9999-99-99 99:99$/m)
    expect(report).toContain("structure\ntable")
  })

  test.each(Object.keys(addresses) as PageKind[])("of %s holds no word of the page", (kind) => {
    const document = kind === "qianniu-reviews" ? renamed() : documentOf(fileOf(kind, "sample.html"))
    const words = wordsOf(document)
    expect(words.length).toBeGreaterThan(20)
    const report = reportOf(told(document, kind), "1")
    expect(report.replaceAll("字", "")).not.toMatch(/\p{Script=Han}/u)
    for (const word of words.filter((each) => !/^9+$/.test(each))) expect(report, word).not.toContain(word)
  })

  test("holds no word even where a buyer's words stand in headers, labels and reasons", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "王先生13800138000",
        "Miss Wang",
        "我的电话 13800138000",
        "<b>骗子</b>",
        "さくら",
        "Привет"
      ),
      fc.string({ unit: "grapheme", maxLength: 30 })
    )
    const clean = (each: string) => each.replace(/[<&]/g, " ")
    fc.assert(
      fc.property(fc.tuple(text, text, text), ([one, two, three]) => {
        const head = `<tr><th>${clean(one)}</th><th>商品信息</th><th>买家信息</th></tr>`
        const row = `<tr><td>${clean(two)}</td><td>${clean(three)} 13800138000</td><td>c**</td></tr>`
        const body = told(bare(`<table>${head}${row}${row}${row}</table>`))
        const report = reportOf({ ...body, unread: [{ field: "row", reason: "王先生 138", rows: 1 }] }, "1")
        expect(report.replaceAll("字", "")).not.toMatch(/\p{Script=Han}|[0-8]{2}|Wang|さ|П/u)
      }),
      { numRuns: 200, seed: 11 }
    )
  })
})

test("every field that a page looks for has a name on the screen", () => {
  const fields = pages.flatMap(({ words, labels }) => [...Object.keys(words), ...Object.keys(labels)])
  for (const field of fields) expect(hasName(field), field).toBe(true)
})
