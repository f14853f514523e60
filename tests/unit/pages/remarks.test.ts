/** Remarks and flags that an order's row shows. */
import { parseHTML } from "linkedom"
import { expect, test } from "vitest"
import { remarksOf } from "../../../src/pages"

const row = (html: string) => {
  const { document } = parseHTML(`<!doctype html><body><table>${html}</table></body>`)
  return document.querySelector("table") as unknown as Element
}

test("a buyer's message and the shop's remark are shown as they stand, each once", () => {
  const html = `<tr><td><div><span>买家留言：</span><span>生日礼物，麻烦放张卡片</span></div></td>
    <td><p>备注： 换大一号的盒子</p></td></tr>`
  expect(remarksOf(row(html))).toEqual(["买家留言：生日礼物，麻烦放张卡片", "备注： 换大一号的盒子"])
})

test("a flag says what it is called; one without a name says nothing", () => {
  expect(remarksOf(row(`<tr><td><img class="sold_new-flag__Zz9+q" title="急单" alt=""></td></tr>`))).toEqual([
    "急单"
  ])
  expect(remarksOf(row(`<tr><td><img class="sold_new-flag" alt=""></td></tr>`))).toEqual([])
})

test.each([
  ["O1CN015SWzPn", ["红旗"]],
  ["O1CN01cXPJrS", ["紫旗"]],
  ["O1CN01k51piZ", ["白旗"]],
  ["O1CN01kOL67z", []],
  ["O1CN01unknown", []]
])("a flag without words has the colour of its picture, %s", (stem, flags) => {
  const src = `https://gw.alicdn.com/imgextra/i3/${stem}_!!600-tps-120-120.png?getAvatar=avatar`
  expect(remarksOf(row(`<tr><td><img class="sold_new-flag__Zz9+q" src="${src}" alt=""></td></tr>`))).toEqual(
    flags
  )
})

test("a row of an order without remarks shows none", () => {
  expect(remarksOf(row(`<tr><td>订单号：4500000000000021720</td><td>夜光项链 备注款</td></tr>`))).toEqual([])
})
