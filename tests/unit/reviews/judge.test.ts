import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { causes } from "../../../src/causes"
import { matchers } from "../../../src/reviews/causes"
import { judge } from "../../../src/reviews/judge"

describe("the review that started it all", () => {
  it("hears that the pendant does not glow, and that the page promised otherwise", () => {
    const text = "我收到的这个是没有夜光的!"
    const judgement = judge(text)
    expect(judgement.unhappy).toBe(true)
    expect(judgement.causes).toContain("与描述不符")
    const [evidence] = judgement.evidence
    expect(text.slice(evidence?.start, evidence?.end)).toContain("没有夜光")
  })
})

describe("words of praise", () => {
  it.each([
    "很好，很喜欢，下次还来",
    "谢谢老板，送货很快",
    "没有色差",
    "不掉色",
    "没有异味",
    "不得不说很好",
    "质量很好，没有色差，也没有异味，穿着舒服",
    "裤子洗了不掉色，很满意",
    "物流很快，包装完好没有破损，五星好评",
    "希望好用",
    "就是好，就是快",
    "👍👍👍",
    "OK",
    "谢谢",
    "不是不好",
    "沒有色差，很喜歡"
  ])("are no complaint: %s", (text) => {
    expect(judge(text)).toMatchObject({ unhappy: false, causes: [], evidence: [] })
  })
})

describe("bodies without a word of the buyer", () => {
  it.each([
    "",
    "   ",
    "。。。",
    "10086",
    "此用户没有填写评价",
    "此用户没有填写评价。",
    "系统默认好评",
    "该用户未填写评价内容",
    "评价方未及时做出评价,系统默认好评!",
    "用户未及时评价，系统默认好评"
  ])("are not unhappy: %j", (text) => {
    expect(judge(text)).toEqual({ unhappy: false, score: 0, causes: [], evidence: [] })
  })
})

describe("complaints in every spelling", () => {
  it.each([
    "差",
    "呵呵",
    "垃圾",
    "垃 圾",
    "垃*圾东西",
    "拉圾",
    "laji",
    "辣鸡产品，大家别买",
    "質量太差了，客服不理人",
    "ｓｂ商家",
    "very bad quality, broken",
    "👎",
    "穿了两天就坏了",
    "太差了太差了太差了",
    "不要买！！！！！！",
    "客服態度很差，東西也壞了",
    "尺码偏小，42码的脚穿43码都挤",
    "垃圾😡😡",
    "质量very bad，别买"
  ])("are heard: %s", (text) => {
    expect(judge(text).unhappy).toBe(true)
  })
})

describe("a very long complaint", () => {
  it("is heard, with all that it is about", () => {
    const { unhappy, causes: told } = judge(matchers.flatMap(({ examples }) => [...examples]).join("，"))
    expect(unhappy).toBe(true)
    expect(told.length).toBeGreaterThan(12)
  })
})

describe("the words that say so", () => {
  it("are those that complain, not the kind ones around them", () => {
    const text = "宝贝收到了，很漂亮，但是客服态度太差了，谢谢快递小哥"
    const { evidence } = judge(text)
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(["但是客服态度太差了"])
  })
})

describe("complaints inside kind reviews", () => {
  it.each([
    ["物流快，但是有股异味", "气味"],
    ["东西不错，但是客服态度太差了", "客服态度"],
    ["鞋子很舒服，可惜刚买完就降价了", "价格/降价"],
    ["总体满意，不过发货太慢了，等了一个星期", "发货慢"],
    ["很好看很喜欢，就是偏小了", "尺寸"]
  ])("are heard, with their cause: %s", (text, cause) => {
    const judgement = judge(text)
    expect(judgement.unhappy).toBe(true)
    expect(judgement.causes).toContain(cause)
  })
})

describe("any text at all", () => {
  const piece = fc.constantFrom(
    "质量差",
    "很好",
    "，",
    "没有色差",
    "垃 圾",
    "😡",
    "沒有",
    "3.5",
    "laji",
    "\ud800",
    "\n",
    " "
  )
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((pieces) => pieces.join(""))
  )

  it("gets evidence in order and inside the text, and causes that stand in the evidence", () => {
    fc.assert(
      fc.property(text, (original) => {
        const { unhappy, score, causes: told, evidence } = judge(original)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        let last = 0
        for (const { start, end, cause } of evidence) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(original.length)
          if (cause !== null) expect(told).toContain(cause)
          last = start
        }
        for (const cause of told) expect(Object.keys(causes)).toContain(cause)
        expect(evidence.length > 0).toBe(unhappy || score >= 0.5)
      }),
      { seed: 6, numRuns: 500 }
    )
  })

  it("gets the same judgement twice", () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(judge(original)).toEqual(judge(original))
      }),
      { seed: 7, numRuns: 100 }
    )
  })

  it("of a megabyte does not hang", () => {
    for (const unit of ["质量不好，很差！", "好", "，", "a1.", "没有", " ", "退了"]) {
      const started = performance.now()
      judge(unit.repeat(1_000_000 / unit.length))
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  })
})
