import { expect, test } from "vitest"
import { diagnose, shopOf } from "../../../src/pages"
import { addresses, bare, documentOf, fileOf } from "./pages-on-disk"

test("the doctor says which words were looked for and what stands there instead", () => {
  const html = fileOf("qianniu-reviews", "sample.html").replaceAll("评价内容", "顾客怎么说")
  const told = diagnose(addresses["qianniu-reviews"], documentOf(html))
  expect(told).toMatchObject({ page: "qianniu-reviews", health: "changed", rowsRead: 0 })
  expect(told?.headers).toEqual(["情感分类", "顾客怎么说", "商品信息", "买家信息", "操作"])
  expect(told?.wanted.find(({ field }) => field === "content")).toMatchObject({
    required: true,
    header: null
  })
  expect(told?.wanted.find(({ field }) => field === "item")).toMatchObject({ header: "商品信息" })
  expect(told?.labels.find(({ field }) => field === "postedAt")).toMatchObject({ found: true })
})

test("its report holds the shape of every text and no text", () => {
  for (const kind of ["qianniu-reviews", "qianniu-orders", "classic-orders"] as const) {
    const shape = diagnose(addresses[kind], documentOf(fileOf(kind, "sample.html")))?.shape ?? ""
    expect(shape.split("\n").length).toBeGreaterThan(3)
    expect(shape.replaceAll("字", "")).not.toMatch(/\p{Script=Han}/u)
    expect(shape.replace(/(?:colspan|rowspan)=\d+|h\d/g, "")).not.toMatch(/[0-8]/)
  }
})

test("the shop is named by a labelled element of the top bar, or not at all", () => {
  expect(shopOf(documentOf(fileOf("qianniu-reviews", "sample.html")))).toBe("暖光饰品")
  expect(shopOf(bare('<header><a title="当前账号">暖光饰品:小张</a></header>'))).toBe("暖光饰品:小张")
  expect(shopOf(bare('<header><span data-nick="暖光饰品"></span></header>'))).toBe("暖光饰品")
  for (const unsure of [
    "<header>暖光饰品</header>",
    '<header><a title="店铺">甲</a><a title="当前店铺">乙</a></header>',
    '<header><a hidden title="店铺">甲</a></header>',
    '<table><tr><td><span data-nick="买家">c**</span><a title="店铺">甲</a></td></tr></table>'
  ])
    expect(shopOf(bare(unsure)), unsure).toBeNull()
})
