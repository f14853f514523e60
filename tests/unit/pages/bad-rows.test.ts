import { expect, test } from "vitest"
import { readPage } from "../../../src/pages"
import { addresses, documentOf, fileOf } from "./pages-on-disk"

const read = (change: (html: string) => string, query = "") =>
  readPage(
    `${addresses["qianniu-reviews"]}${query}`,
    documentOf(change(fileOf("qianniu-reviews", "sample.html")))
  )?.reading

test("a row without its date, its order number or its nick is reported, and the others are read", () => {
  const damages: [string, string, string][] = [
    ["初次评价: 2026-11-02 21:07", "", "postedAt"],
    ["初次评价: 2026-11-02 21:07", "初次评价: 2026-11-", "postedAt"],
    ["2026-11-02 21:07", "2026-02-30 21:07", "postedAt"],
    ["订单号：<span>4500000000000021001</span>", "", "orderId"],
    ["4500000000000021001", "4500****1001", "orderId"],
    ["4500000000000021001", "450", "orderId"],
    ["<a>c**</a>", "<a></a>", "buyer"],
    ["<span>负面评价</span>", "", "sentiment"],
    ["夜光项链 女款 锁骨链", "", "itemTitle"]
  ]
  for (const [words, instead, field] of damages) {
    const reading = read((html) => html.replace(words, instead))
    expect(reading?.unreadable, `${words} → ${instead}`).toEqual([
      { row: 0, field, reason: expect.any(String) }
    ])
    expect(reading?.rows).toHaveLength(2)
    expect(reading?.health).toBe("ok")
  }
})

test("marks that contradict each other are no grade", () => {
  const reading = read((html) => html.replace('title="中评">中评', 'title="中评">差评'))
  expect(reading?.unreadable).toMatchObject([{ row: 0, field: "grade" }])
})

test("the address's rate filter is the grade only where the row shows none", () => {
  const reading = read((html) => html, "&rate=-1")
  expect(reading?.rows.map((row) => "grade" in row && row.grade)).toEqual(["neutral", "good", "bad"])
  const several = read((html) => html, "&rate=0%2F-1")
  expect(several?.rows.map((row) => "grade" in row && row.grade)).toEqual(["neutral", "good", "unknown"])
})

test("a grade word inside the review, its phrases' column or the nick is no grade", () => {
  const reading = read((html) =>
    html
      .replace('<span class="grade" title="中评">中评</span>', "")
      .replace("我收到的这个是没有夜光的!", "差评")
  )
  expect(reading?.rows[0]).toMatchObject({ text: "差评", grade: "unknown" })
})

test("words beside the review that might be its continuation are not dropped silently", () => {
  const reading = read((html) =>
    html.replace("没有夜光的!</span>", "没有夜光的!<b>骗人</b>的<i>吧</i></span>")
  )
  expect(reading?.unreadable).toMatchObject([{ row: 0, field: "text" }])
})

test("what the seller taught is used at once, for columns and for labels", () => {
  const change = (html: string) => html.replaceAll("评价内容", "顾客怎么说").replaceAll("初次评价", "写于")
  expect(read(change)?.health).toBe("changed")
  const mappings = [
    { page: "qianniu-reviews", field: "content", header: "顾客怎么说" },
    { page: "qianniu-reviews", field: "postedAt", label: "写于" }
  ] as const
  const document = documentOf(change(fileOf("qianniu-reviews", "sample.html")))
  const taught = readPage(addresses["qianniu-reviews"], document, { mappings })?.reading
  expect(taught).toEqual(JSON.parse(fileOf("qianniu-reviews", "expected.json")))
})
