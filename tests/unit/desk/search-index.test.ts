/** The index finds what looking at each case finds. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { wordsOf } from "../../../src/tabs/desk/cases/filter"
import { lineOf } from "../../../src/tabs/desk/lines/line"
import { SearchIndex } from "../../../src/tabs/desk/lines/search-index"
import { seededStore } from "../../seeded-store/seeded-store"

const store = seededStore({ cases: 300, seed: 11, now: Date.parse("2026-11-18T14:05:00+08:00") })
const lines = store.cases.flatMap((state) => lineOf(state) ?? [])
const index = new SearchIndex(lines)

const slow = (words: readonly string[]) =>
  lines.filter(({ text }) => words.every((word) => text.includes(word)))

test("any words, cut out of any cases", () => {
  const piece = fc
    .tuple(fc.nat(lines.length - 1), fc.nat(80), fc.integer({ min: 1, max: 6 }))
    .map(([line, from, length]) => lines[line]?.text.slice(from, from + length) ?? "")
  const words = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => wordsOf(parts.join(" ")))
  fc.assert(
    fc.property(words, (wanted) => {
      fc.pre(wanted.length > 0)
      expect(index.find(wanted)).toEqual(slow(wanted))
    }),
    { seed: 8, numRuns: 300 }
  )
})

test("order number, note, width and case do not matter; nothing spans two cases", () => {
  const [first, second] = lines
  expect(index.find(wordsOf(store.cases[7]?.review.orderId ?? "x"))).toHaveLength(1)
  expect(index.find(wordsOf("９２５")).length).toBe(index.find(wordsOf("925")).length)
  expect(index.find([`${first?.text.slice(-2)}${second?.text.slice(0, 2)}`])).toEqual([])
  expect(index.find(wordsOf("没有这样的字"))).toEqual([])
})
