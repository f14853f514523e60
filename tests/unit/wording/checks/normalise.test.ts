import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { check } from "../../../../src/wording/check"
import { normalise } from "../../../../src/wording/normalise/normalise"

describe("what people type becomes plain text", () => {
  test.each([
    ["full width", "退您５元，ＯＫ？", "退你5元,ok?"],
    ["traditional", "評價麻煩刪一下", "评价麻烦删一下"],
    ["invisible characters", "好\u200b评\ufeff返\u00ad现", "好评返现"],
    ["spaced-out characters", "好 评 返 现", "好评返现"],
    ["a space instead of a comma", "在吗 看到回一下", "在吗,看到回一下"],
    ["look-alikes", "加薇❤️和v❤", "加微信和v信"],
    ["repeated marks", "在吗？？？！！！快回。。。", "在吗?快回。"],
    ["an emoji is a pause", "哈哈😊好的", "哈哈,好的"],
    ["a decimal point stays", "退3.5元.好吗", "退3.5元。好吗"],
    ["quotes go", "您说的“没夜光”", "你说的没夜光"]
  ])("%s", (_, typed, plain) => {
    expect(normalise(typed).text).toBe(plain)
  })
})

describe("findings point at the text as it was typed", () => {
  test.each([
    ["好 评 返 现 5 元 哦", "rewarded-review"],
    ["😊😊評價五星並曬圖，送精美禮品🎁", "rewarded-review"],
    ["求\u200b求\u200b您了", "pleading"],
    ["報歉讓您久等了", "typo"]
  ])("%s", (typed, rule) => {
    const finding = check(typed, { channel: "wangwang" }).find((each) => each.rule === rule)
    if (finding === undefined) throw new Error(`${rule} was not found`)
    const words = typed.slice(finding.start, finding.end)
    expect(words).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
    expect(check(words, { channel: "wangwang" }).map((each) => each.rule)).toContain(rule)
  })
})

test("any string becomes plain text with a way back, and checking never throws", () => {
  const pieces = fc.constantFrom(
    "评价",
    "改",
    "删",
    "快递",
    "😊",
    "\ud83d",
    "\u200b",
    " ",
    "　",
    "。。",
    "１",
    "A",
    "您"
  )
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join(""))
  )
  fc.assert(
    fc.property(text, (typed) => {
      const plain = normalise(typed)
      let before = 0
      for (let at = 0; at < plain.text.length; at++) {
        const { start, end } = plain.original(at, at + 1)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(typed.length)
        before = start
      }
      expect(plain.text).not.toMatch(/[,。!?]{2}|[您，！？]/)
      for (const finding of check(typed, {
        channel: "public",
        solved: false,
        shipped: false,
        stock: "none"
      })) {
        expect(finding.start).toBeGreaterThanOrEqual(0)
        expect(finding.end).toBeGreaterThan(finding.start)
        expect(finding.end).toBeLessThanOrEqual(typed.length)
      }
    }),
    { seed: 5, numRuns: 2000 }
  )
})
