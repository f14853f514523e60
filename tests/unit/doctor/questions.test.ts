/** What the seller is asked, and what her answers make of what was taught before. */
import { describe, expect, test } from "vitest"
import { asMessage } from "../../../src/contents/reading/diagnosis-message"
import type { PageMapping } from "../../../src/messages/mapping"
import { diagnose, readPage } from "../../../src/pages"
import { mappingsFrom } from "../../../src/tabs/doctor/mappings"
import { answer, isTaught, type Question, questionsOf } from "../../../src/tabs/doctor/questions"
import { wordOf } from "../../../src/tabs/doctor/words"
import { addresses, documentOf, fileOf } from "../pages/pages-on-disk"

const page = "qianniu-reviews"
function asked(change: (html: string) => string): Question[] {
  const found = diagnose(addresses[page], documentOf(change(fileOf(page, "sample.html"))))
  return found ? questionsOf(asMessage(found, null)) : []
}
const choicesOf = (questions: Question[]) =>
  questions.map(({ field, kind, choices }) => [field, kind, choices.map(({ mapping }) => wordOf(mapping))])

describe("the questions", () => {
  test("are about what the page needs, with what nobody knows yet to choose from", () => {
    expect(choicesOf(asked((html) => html.replaceAll("评价内容", "顾客怎么说")))).toEqual([
      ["content", "column", ["顾客怎么说"]]
    ])
    expect(
      choicesOf(asked((html) => html.replaceAll("评价内容", "顾客怎么说").replaceAll("买家信息", "顾客")))
    ).toEqual([
      ["content", "column", ["顾客怎么说"]],
      ["buyer", "column", ["顾客"]]
    ])
  })

  test("offer every unknown column where none shows by its own signs whose it is", () => {
    const undated = (html: string) => html.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "前天")
    expect(
      choicesOf(
        asked((html) => undated(html).replaceAll("评价内容", "顾客怎么说").replaceAll("情感分类", "心情"))
      )
    ).toContainEqual(["content", "column", ["心情", "顾客怎么说"]])
  })

  test("can be answered in any way without a wrong value", () => {
    const html = ["评价内容", "商品信息", "买家信息", "情感分类", "操作"].reduce(
      (page, word, index) => page.replaceAll(`>${word}<`, `>新栏目${"甲乙丙丁戊"[index]}<`),
      fileOf(page, "sample.html")
    )
    const document = documentOf(html)
    const whole = readPage(addresses[page], documentOf(fileOf(page, "sample.html")))?.reading.rows ?? []
    const questions = asked(() => html)
    expect(questions.map(({ field }) => field)).toEqual(["content", "item", "buyer"])
    const ways = questions.reduce<PageMapping[][]>(
      (all, { choices }) => all.flatMap((way) => choices.map(({ mapping }) => [...way, mapping])),
      [[]]
    )
    for (const mappings of ways)
      for (const row of readPage(addresses[page], document, { mappings })?.reading.rows ?? [])
        expect(whole).toContainEqual(row)
  })

  test("ask for the label where the values are what cannot be read", () => {
    expect(choicesOf(asked((html) => html.replaceAll(/(?:初次评价|首次评价)/g, "写于这天")))).toEqual([
      ["postedAt", "label", ["写于这天"]]
    ])
  })

  test("are none on a page that is read well, or that has nothing to point at", () => {
    expect(asked((html) => html)).toEqual([])
    expect(asked((html) => html.replace(/<table[\s\S]*<\/table>/, "<section>链子不错</section>"))).toEqual([])
  })
})

describe("an answer", () => {
  const asking = (field: string): Question => ({
    ...{ field, kind: "column", words: [] },
    choices: ["顾客怎么说", "顾客"].map((header) => ({ mapping: { page, field, header }, example: "" }))
  })
  const [content, buyer] = [asking("content"), asking("buyer")]
  const mapping = (question: Question, place: number) => question.choices[place]?.mapping as PageMapping
  const old: PageMapping = { page: "classic-orders", field: "item", header: "货" }

  test("is added to what was taught for other pages and fields", () => {
    const first = answer([old], content.choices, mapping(content, 0))
    const second = answer(first, buyer.choices, mapping(buyer, 1))
    expect(second).toEqual([old, mapping(content, 0), mapping(buyer, 1)])
  })

  test("takes the place of another answer to the same question", () => {
    expect(answer([old, mapping(content, 1)], content.choices, mapping(content, 0))).toEqual([
      old,
      mapping(content, 0)
    ])
  })

  test("given again is taken back", () => {
    const taught = [old, mapping(content, 0)]
    expect(isTaught(taught, mapping(content, 0))).toBe(true)
    expect(answer(taught, content.choices, mapping(content, 0))).toEqual([old])
  })
})

test("what is stored and not understood does not hide the rest", () => {
  const good: PageMapping = { page, field: "content", header: "顾客怎么说" }
  expect(mappingsFrom([{ page: "gone", field: "x", header: "y" }, good, 7])).toEqual([good])
  expect(mappingsFrom(undefined)).toEqual([])
})
