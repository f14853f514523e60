import { describe, expect, it } from "vitest"
import { type Correction, judgeWith, labelledFile } from "../../../src/reviews/corrections"
import { judge } from "../../../src/reviews/judge"

const complaint = "客服态度差，衣服也有异味"

describe("the clerk's correction", () => {
  it("wins for its text: not unhappy", () => {
    const corrected = judgeWith([{ text: complaint, unhappy: false, causes: [] }])
    expect(corrected(complaint)).toEqual({ unhappy: false, score: 0, causes: [], evidence: [] })
  })

  it("wins for its text: another cause, and the evidence of it stays", () => {
    const corrected = judgeWith([{ text: complaint, unhappy: true, causes: ["气味"] }])
    const { causes, evidence } = corrected(` ${complaint}\n`)
    expect(causes).toEqual(["气味"])
    expect(evidence.map((span) => span.cause)).toEqual(["气味"])
  })

  it("makes a kind text a complaint", () => {
    const corrected = judgeWith([{ text: "很好", unhappy: true, causes: ["尺寸"] }])
    expect(corrected("很好")).toEqual({ unhappy: true, score: 1, causes: ["尺寸"], evidence: [] })
  })

  it("leaves other texts alone", () => {
    const corrected = judgeWith([{ text: "很好", unhappy: true, causes: [] }])
    expect(corrected(complaint)).toEqual(judge(complaint))
  })

  it("of two for one text, the later wins", () => {
    const corrected = judgeWith([
      { text: complaint, unhappy: false, causes: [] },
      { text: complaint, unhappy: true, causes: ["客服态度"] }
    ])
    expect(corrected(complaint).causes).toEqual(["客服态度"])
  })
})

describe("the labelled file", () => {
  it("holds one line a text, fit for the next training", () => {
    const corrections: Correction[] = [
      { text: "很好\t真的\r\n好", unhappy: false, causes: [] },
      { text: complaint, unhappy: true, causes: [] },
      { text: complaint, unhappy: true, causes: ["客服态度", "气味"] },
      { text: "差", unhappy: true, causes: [] }
    ]
    expect(labelledFile(corrections)).toBe(`1\t无\t很好 真的 好\n0\t客服态度,气味\t${complaint}\n0\t无\t差\n`)
  })

  it("is empty where nothing was corrected", () => {
    expect(labelledFile([])).toBe("")
  })
})
