import fc from "fast-check"
import { expect, test } from "vitest"
import { markWords } from "../../../src/ui/case-card/marked"

test("the unhappy words are marked, the rest is not", () => {
  expect(markWords("我收到的这个是没有夜光的！", [{ start: 7, end: 11, cause: "与描述不符" }])).toEqual([
    { text: "我收到的这个是", cause: null, marked: false },
    { text: "没有夜光", cause: "与描述不符", marked: true },
    { text: "的！", cause: null, marked: false }
  ])
})

test("whatever the evidence says, the buyer's words stand there exactly as written", () => {
  const span = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const pieces = markWords(
        text,
        spans.map((one) => ({ ...one, cause: null }))
      )
      expect(pieces.map((piece) => piece.text).join("")).toBe(text)
      expect(pieces.every((piece) => piece.text !== "")).toBe(true)
    }),
    { seed: 7 }
  )
})
