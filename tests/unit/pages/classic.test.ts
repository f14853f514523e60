/** The pages before the workbench: a script that may be older than the screen, tables inside layout tables. */
import { describe, expect, test } from "vitest"
import { readPage } from "../../../src/pages"
import type { PageKind } from "../../../src/rows"
import { addresses, documentOf, fileOf } from "./pages-on-disk"

const read = (kind: PageKind, change: (html: string) => string) =>
  readPage(addresses[kind], documentOf(change(fileOf(kind, "sample.html"))))?.reading
const expected = (kind: PageKind) => JSON.parse(fileOf(kind, "expected.json"))

describe("classic orders: the page's own script", () => {
  const orders = (change: (html: string) => string) => read("classic-orders", change)
  const script = /<script>[\s\S]*<\/script>/
  const firstOrder = /<div class="item-mod__trade-order[^>]*100000000000000045[\s\S]*?<\/table>\s*<\/div>/
  const rendered = /<div class="item-mod__trade-order[\s\S]*<\/table>\s*<\/div>/
  const nothing = "<div>没有符合条件的宝贝，请尝试其他搜索条件。</div>"

  test("is read alone, where nothing is drawn yet", () => {
    const reading = orders((html) => html.replace(/<div id="sold_container">[\s\S]*<\/div>/, ""))
    expect(reading).toEqual(expected("classic-orders"))
  })

  test.each([
    [
      "a status",
      ["<div>买家已付款</div>", "<div>卖家已发货</div>"],
      { status: "shipped", statusText: "卖家已发货" }
    ],
    [
      "a price that was changed",
      ["<strong>￥470.00</strong>", "<strong>￥460.00</strong>"],
      { paidCents: 46000 }
    ],
    [
      "a refund",
      ["<td>1</td><td></td>", "<td>1</td><td><a>退款成功</a></td>"],
      { items: [{ refund: "退款成功" }] }
    ]
  ] as const)("does not win over %s on the screen", (_, [before, now], seen) => {
    const reading = orders((html) => html.replace(before, now))
    expect(reading).toMatchObject({ health: "ok", unreadable: [], rows: [seen, {}] })
  })

  test("nor over a filter that left one of its orders", () => {
    const reading = orders((html) => html.replace(firstOrder, "").replace("共2条", "共1条"))
    expect(reading).toMatchObject({ health: "ok", total: 1, unreadable: [] })
    expect(reading?.rows.map(({ orderId }) => orderId)).toEqual(["100000000000000046"])
  })

  test("nor over one that left none, with or without a pager", () => {
    for (const total of ["共0条", ""])
      expect(orders((html) => html.replace(rendered, nothing).replace("共2条", total))).toMatchObject({
        health: "empty",
        rows: [],
        unreadable: []
      })
  })

  test("nor over orders of which it knows none", () => {
    const reading = orders((html) =>
      html.replace(script, (found) => found.replaceAll("100000000000000045", "100000000000000077"))
    )
    expect(reading?.rows.map(({ orderId }) => orderId)).toEqual(["100000000000000045", "100000000000000046"])
  })

  test("stands in for rows that cannot be read, while they still say the same state", () => {
    const renamed = (html: string) => html.replace("<th>实收款</th>", "<th>到手的钱</th>")
    expect(orders(renamed)).toEqual(expected("classic-orders"))
    const acted = (html: string) => renamed(html).replace("<div>买家已付款</div>", "<div>卖家已发货</div>")
    expect(orders(acted)).toMatchObject({ health: "changed", rows: [] })
  })
})

test("classic reviews inside the cell of a layout table are one list", () => {
  const layout = (html: string) =>
    html
      .replace('<div class="rate-list" id="rateList">', "<table><tr><td>菜单</td><td>")
      .replace("</div>\n</body>", "</td></tr></table></body>")
  expect(read("classic-reviews", layout)).toEqual(expected("classic-reviews"))
})
