import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fill } from "../../../../src/wording/fill"
import { monthDay, spokenItem, variableLabels, variableName } from "../../../../src/wording/variables"

describe("filling a sentence", () => {
  it("puts in what the case knows", () => {
    expect(fill("您好，我是{shop}的{clerk}。", { shop: "夜光小铺", clerk: "小林" })).toEqual({
      ok: true,
      text: "您好，我是夜光小铺的小林。"
    })
  })

  it("is blocked by what is missing, and says it in Chinese, each once", () => {
    expect(fill("{promise}，{promiseDate}前办好，{promise}。", { promiseDate: " " })).toEqual({
      ok: false,
      missing: ["答应的事", "答应的日期"],
      draft: "【答应的事】，【答应的日期】前办好，【答应的事】。"
    })
  })

  it("knows the Chinese names too, and names what no variable is called", () => {
    expect(fill("我是{店名}的", { shop: "夜光小铺" })).toEqual({ ok: true, text: "我是夜光小铺的" })
    expect(fill("{电话}", {})).toMatchObject({ ok: false, missing: ["电话"] })
    expect(fill("{__proto__}{constructor}", {})).toMatchObject({ missing: ["__proto__", "constructor"] })
  })

  it("fills once: a value that looks like a variable stays as it is", () => {
    expect(fill("{item}", { item: "{shop}", shop: "夜光小铺" })).toEqual({ ok: true, text: "{shop}" })
  })

  it("never throws, and never lets a blank through", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...Object.keys(variableLabels)),
        fc.string(),
        (before, name, after) => {
          const filled = fill(`${before.replace(/[{}]/g, "")}{${name}}${after.replace(/[{}]/g, "")}`, {})
          expect(filled.ok).toBe(false)
        }
      ),
      { seed: 20261120 }
    )
  })
})

describe("variables", () => {
  it("dates read as people say them", () => {
    expect(monthDay("2026-10-28T09:06:00+08:00")).toBe("10 月 28 日")
    expect(monthDay("2026-01-05", "english")).toBe("5 Jan")
    expect(monthDay("yesterday")).toBe("")
    expect(monthDay("2026-13-05")).toBe("")
  })

  it("an item is named only by words short enough to say", () => {
    expect(spokenItem("夜光项链 女款 锁骨链 银色")).toBe("夜光项链")
    expect(spokenItem("【包邮】羊毛围巾 燕麦色（加厚）")).toBe("羊毛围巾")
    for (const title of ["2026新款 项链", "正品包邮 耳钉", "女 手链", "【现货】", ""])
      expect(spokenItem(title)).toBe("")
    expect(spokenItem("碎钻耳钉925银针小巧款耳骨钉养耳洞")).toBe("")
  })

  it("every variable has a Chinese name of its own", () => {
    const chinese = Object.values(variableLabels).map((label) => label.chinese)
    expect(new Set(chinese).size).toBe(chinese.length)
    for (const [name, label] of Object.entries(variableLabels)) expect(variableName(label.chinese)).toBe(name)
  })
})
