/** What the page doctor is told of a page that has changed, and what it can be taught. */
import { describe, expect, test } from "vitest"
import { diagnose, type Mapping, readPage } from "../../../src/pages"
import { addresses, bare, documentOf, fileOf } from "./pages-on-disk"

const kind = "qianniu-reviews"
const url = addresses[kind]
const sample = (change: (html: string) => string) => documentOf(change(fileOf(kind, "sample.html")))
const whole = readPage(
  url,
  sample((html) => html)
)?.reading

describe("a column that was renamed", () => {
  const renamed = () => sample((html) => html.replaceAll("评价内容", "顾客怎么说"))

  test("is shown where it stands, with the shape of what is below it", () => {
    const columns = diagnose(url, renamed())?.columns.filter(({ header }) => header !== "")
    expect(columns?.map(({ header, field }) => [header, field])).toEqual([
      ["情感分类", "sentiment"],
      ["顾客怎么说", null],
      ["商品信息", "item"],
      ["买家信息", "buyer"],
      ["操作", "operation"]
    ])
    const example = columns?.[1]?.example ?? ""
    expect(example).toContain("字字字字")
    expect(example).not.toContain("夜光")
  })

  test("is read whole, as before, once it is pointed at", () => {
    const mappings: Mapping[] = [{ page: kind, field: "content", header: "顾客怎么说" }]
    expect(readPage(url, renamed(), { mappings })?.reading).toEqual(whole)
    expect(
      diagnose(url, renamed(), { mappings })?.wanted.find(({ field }) => field === "content")?.header
    ).toBe("顾客怎么说")
  })

  test("is not read with what was taught for another kind of page", () => {
    const mappings: Mapping[] = [{ page: "classic-reviews", field: "content", header: "顾客怎么说" }]
    expect(readPage(url, renamed(), { mappings })?.reading).toMatchObject({ health: "changed", rows: [] })
  })
})

test("what was pointed at comes before the words that are known", () => {
  const twice = () => sample((html) => html.replaceAll("买家信息", "评价详情"))
  const mappings: Mapping[] = [
    { page: kind, field: "content", header: "评价内容" },
    { page: kind, field: "buyer", header: "评价详情" }
  ]
  expect(readPage(url, twice())?.reading).toMatchObject({ health: "changed", rows: [] })
  expect(readPage(url, twice(), { mappings })?.reading).toEqual(whole)
})

describe("a label that was renamed", () => {
  const renamed = () => sample((html) => html.replaceAll(/(?:初次评价|首次评价)/g, "写于这天"))

  test("is offered when it stands in row after row", () => {
    const told = diagnose(url, renamed())
    expect(told?.health).toBe("changed")
    expect(told?.unread.map(({ field }) => field)).toContain("postedAt")
    expect(told?.unknownLabels).toContainEqual({
      label: "写于这天",
      kind: "date",
      example: expect.stringMatching(/^字字字字[: ]*9999-99-99 99:99/)
    })
  })

  test("is read whole once it is pointed at", () => {
    const mappings: Mapping[] = [{ page: kind, field: "postedAt", label: "写于这天" }]
    expect(readPage(url, renamed(), { mappings })?.reading).toEqual(whole)
  })

  test("is not taken from one buyer's words", () => {
    const told = diagnose(
      url,
      sample((html) => html.replace("我收到的这个是没有夜光的!", "我的电话 13800138000"))
    )
    expect(told?.unknownLabels.map(({ label }) => label)).not.toContain("我的电话")
  })
})

test("a page without such a table offers nothing: an advertisement's columns are not the seller's", () => {
  const advertisement =
    "<table><tr><th>评价率提升</th><th>有图评价率</th></tr><tr><td>50%</td><td>80%</td></tr></table>"
  const headless = `<table>${"<tr><td>很喜欢</td><td>c**</td></tr>".repeat(5)}</table>`
  for (const html of [advertisement, headless, "<section>链子不错</section>"])
    expect(diagnose(url, bare(html)), html).toMatchObject({ columns: [], headers: [], unknownLabels: [] })
})

test("one column that was pointed at for two fields is nobody's", () => {
  const mappings: Mapping[] = [
    { page: kind, field: "content", header: "评价内容" },
    { page: kind, field: "item", header: "评价内容" }
  ]
  const read = readPage(
    url,
    sample((html) => html),
    { mappings }
  )
  expect(read?.reading).toMatchObject({ health: "changed", rows: [] })
})

test("what a column holds is told by its own signs, whatever stands over it", () => {
  const words = { 评价内容: "顾客怎么说", 商品信息: "哪件", 买家信息: "谁" }
  const html = Object.entries(words).reduce(
    (page, [old, one]) => page.replaceAll(`>${old}<`, `>${one}<`),
    fileOf(kind, "sample.html")
  )
  const columns = diagnose(url, documentOf(html))?.columns.filter(({ header }) => header !== "")
  expect(columns?.map(({ header, holds }) => [header, holds])).toEqual([
    ["情感分类", null],
    ["顾客怎么说", "content"],
    ["哪件", "item"],
    ["谁", "buyer"],
    ["操作", null]
  ])
})
