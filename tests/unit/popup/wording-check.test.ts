import { expect, test } from "vitest"
import { commentsOf } from "../../../src/popup/wording-check/comments"
import { check } from "../../../src/wording/check"

const said = (text: string) => commentsOf(text, check(text, { channel: "wangwang" }))

test("what is amiss is shown as it stands in the text, with a better line", () => {
  const [comment] = said("亲，快递不是我们的，我们也控制不了")
  expect(comment?.words.every((words) => "亲，快递不是我们的，我们也控制不了".includes(words))).toBe(true)
  expect(comment?.message).not.toBe("")
  expect(comment?.better).not.toBeNull()
})

test("one rule is explained once, however often it is broken", () => {
  const finding = { rule: "curt", message: "太冷了", better: null }
  const text = "不行。不行。不能。"
  const spans = [
    { ...finding, start: 0, end: 2 },
    { ...finding, start: 3, end: 5 },
    { ...finding, start: 6, end: 8 }
  ]
  expect(commentsOf(text, spans)).toEqual([{ ...finding, words: ["不行", "不能"] }])
})

test("nothing to say about nothing", () => {
  expect(said("")).toEqual([])
})
