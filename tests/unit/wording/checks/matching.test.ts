import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { check } from "../../../../src/wording/check"
import { alternatives, anything, beginnings } from "../../../../src/wording/matching/beginnings"
import { phrases } from "../../../../src/wording/matching/phrases"

describe("beginnings of a pattern", () => {
  test.each([
    ["改评价", ["改评"]],
    ["改|删了", ["改", "删了"]],
    ["(?:把)?差评", ["把差", "差评"]],
    ["[删改]掉", ["删掉", "改掉"]],
    ["(?<!不)改[^,]{0,3}评", [`改${anything}`, "改评"]],
    ["了*改", ["改", "了改", "了了"]],
    ["(?:求){2,}", ["求", "求求"]]
  ])("%s", (source, expected) => {
    expect([...beginnings(source)].sort()).toEqual(expected.sort())
  })

  test("a match never begins with anything else", () => {
    const letter = fc.constantFrom("a", "b", "[ab]", "[^a]", "(?:a|bc)", "(?!c)b", "\\d")
    const mark = fc.constantFrom("", "?", "*", "+", "{0,2}", "{2,3}", "*?")
    const source = fc
      .array(fc.tuple(letter, mark), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().join(""))
    fc.assert(
      fc.property(source, fc.string({ unit: fc.constantFrom(..."abc1"), maxLength: 6 }), (pattern, text) => {
        const met = new RegExp(pattern, "y").exec(text)
        if (met === null) return
        const known = [...beginnings(pattern)]
        const fits = (head: string) =>
          [...head].every((character, at) => character === anything || character === text[at])
        expect(known.some(fits), `${pattern} met ${met[0]}`).toBe(true)
      }),
      { seed: 11, numRuns: 3000 }
    )
  })
})

test("alternatives are split at the top only", () => {
  expect(alternatives("a|(?:b|c)|[|]|\\|")).toEqual(["a", "(?:b|c)", "[|]", "\\|"])
})

test("a group of words that does not exist is refused by its name", () => {
  expect(() => phrases("{nobody}")).toThrow("{nobody}")
})

describe("long text", () => {
  const full = {
    channel: "public",
    solved: false,
    shipped: false,
    stock: "none",
    refused: ["exchange"]
  } as const

  test("one megabyte comes back, with a bounded number of findings", () => {
    const findings = check("差评删了给您退5元,别再说了".repeat(70_000), full)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeLessThan(10_000)
  })

  test.each(["删", "你自己", "快递", "不是", "了", "1", ",", "好评 "])("only %s, over and over", (piece) => {
    const start = performance.now()
    check(piece.repeat(20_000), full)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
