import { describe, expect, it } from "vitest"
import { isExtortion } from "../../../src/reviews/extortion"

describe("a bad review threatened for money", () => {
  it.each([
    "不给钱就差评",
    "不返现20就给差评",
    "不退款我就给你差评",
    "赔我50块，不然就差评",
    "不给我红包就投诉你们",
    "要么给我补偿，要么差评",
    "给50块我就改好评",
    "删评论要先转账",
    "不 赔 偿 就 给 差 评"
  ])("is known: %s", (text) => {
    expect(isExtortion(text)).toBe(true)
  })

  it.each([
    "差评，质量太差",
    "东西坏了，要求退款",
    "不给退款，差劲的商家，大家别买",
    "说好的返现没有给，失望",
    "降价了不补差价",
    "第一次给差评，刚买就降了50块",
    "很好，给好评",
    ""
  ])("is not every complaint about money: %s", (text) => {
    expect(isExtortion(text)).toBe(false)
  })
})
