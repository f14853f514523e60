import { parseHTML } from "linkedom"
import { beforeAll, describe, expect, test } from "vitest"
import { replyBoxOf } from "../../../src/contents/overlay/reply-box/box"
import { rowOfBox } from "../../../src/contents/overlay/reply-box/row-of-box"
import { wordsContext } from "../../../src/contents/overlay/reply-box/words-context"
import { check } from "../../../src/wording/check"
import { at, review, rules, Story } from "./made"

const { document, window } = parseHTML("<!doctype html><body></body>")
beforeAll(() => {
  const { HTMLElement, HTMLTextAreaElement } = window
  Object.assign(globalThis, { document, HTMLElement, HTMLTextAreaElement })
})

function fieldIn(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.querySelector("textarea") as unknown as HTMLElement
}

describe("which fields are checked, and on which channel", () => {
  test.each([
    ['<div role="dialog" aria-label="评价回复"><textarea></textarea></div>', "public"],
    ['<div class="next-dialog"><h2>追评回复</h2><textarea></textarea></div>', "public"],
    ['<textarea placeholder="请输入回复内容"></textarea>', "public"],
    ["<form><p>解释</p><textarea></textarea></form>", "public"],
    ['<div role="dialog" aria-label="发送消息给买家"><textarea></textarea></div>', "wangwang"],
    ['<textarea placeholder="给买家留言"></textarea>', "wangwang"]
  ])("%s", (html, channel) => {
    expect(replyBoxOf(fieldIn(html))?.channel).toBe(channel)
  })

  test.each([
    '<div role="dialog" aria-label="投诉评价"><textarea></textarea></div>',
    '<div role="dialog" aria-label="评价回复"><textarea placeholder="投诉理由"></textarea></div>',
    "<form><p>卖家备注</p><textarea></textarea></form>",
    "<textarea></textarea>"
  ])("none of ours: %s", (html) => {
    expect(replyBoxOf(fieldIn(html))).toBeNull()
  })
})

describe("which row a reply is for", () => {
  const other = { ...review, orderId: "4500000000000011130", text: "颜色和图片不一样" }
  const box = (said: string) => {
    const around = document.createElement("div")
    around.textContent = said
    const field = document.createElement("textarea")
    return { around: around as unknown as Element, field: field as unknown as Element }
  }
  const page = { elements: [], rows: [review, other] }

  test("the one whose buyer and words the dialog quotes", () => {
    expect(rowOfBox(box("评价回复 c**：我收到的这个是 没有夜光的!"), page)).toBe(0)
    expect(rowOfBox(box("订单号 4500000000000011130"), page)).toBe(1)
  })

  test("none where it could be two, or where only the buyer's mask is there", () => {
    const twice = { elements: [], rows: [review, { ...review, orderId: "4500000000000011131" }] }
    expect(rowOfBox(box("c**：我收到的这个是没有夜光的!"), twice)).toBeNull()
    expect(rowOfBox(box("c**：好"), page)).toBeNull()
  })
})

describe("what is known when a reply is written", () => {
  const ask = "麻烦您把评价改一下好吗"

  test("of a case: whether it is solved, what was refused, and both days", () => {
    const story = new Story().do({ act: "refuse", remedy: "exchange" }, at("10:10"))
    expect(wordsContext("public", review, story.case, rules)).toEqual({
      channel: "public",
      platform: "taobao",
      rating: "neutral",
      reviewed: "2026-10-28",
      firstSeen: "2026-11-20",
      solved: false,
      refused: ["exchange"]
    })
  })

  test("of no row: the channel and the platform, and nothing made up", () => {
    expect(wordsContext("wangwang", null, null, rules)).toEqual({ channel: "wangwang", platform: "taobao" })
  })

  test("so that asking for a change before it is solved is noticed", () => {
    const found = check(ask, wordsContext("wangwang", review, new Story().case, rules))
    expect(found.map(({ rule }) => rule)).toContain("premature-ask")
  })
})
