import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Labelled } from "../../../scripts/training/corpora"
import { lessonsOf, parseCorrections } from "../../../scripts/training/corrections"
import { bestThreshold } from "../../../scripts/training/decisions"
import { learnPolarity, marginOf } from "../../../scripts/training/polarity"
import { learnSigns } from "../../../scripts/training/signs"
import { causeNames } from "../../../src/causes"
import { labelledFile } from "../../../src/reviews/corrections"
import { weigh } from "../../../src/reviews/signs"

describe("corrections that were exported", () => {
  it("are read back as they were made", () => {
    const text = fc.string({ minLength: 1 }).map((words) => `字${words.replace(/\s+/g, " ")}字`)
    const correction = fc.oneof(
      fc.record({ unhappy: fc.constant(true), causes: fc.uniqueArray(fc.constantFrom(...causeNames)), text }),
      fc.record({ unhappy: fc.constant(false), causes: fc.constant([]), text })
    )
    fc.assert(
      fc.property(fc.uniqueArray(correction, { selector: (one) => one.text }), (corrections) => {
        expect(parseCorrections(labelledFile(corrections))).toEqual(corrections)
      }),
      { seed: 6 }
    )
  })

  it.each(["2\t无\t很好", "0\t质量", "差", "0\t\t差", "1\t无\t很\t好"])(
    "are refused, by line: %j",
    (line) => {
      expect(() => parseCorrections(`1\t无\t很好\n${line}\n`)).toThrow(
        /^Line 2 .*Export the corrections again/
      )
    }
  )

  it("teach how a review sounds, but not by a complaint in one that turns", () => {
    const { stars, read } = lessonsOf([
      { unhappy: true, causes: ["尺寸"], text: "很好看，就是小了" },
      { unhappy: true, causes: [], text: "蚌埠住了" },
      { unhappy: false, causes: [], text: "绝绝子" }
    ])
    expect(new Set(stars.map(({ label, text }) => `${label} ${text}`))).toEqual(
      new Set(["0 蚌埠住了", "1 绝绝子"])
    )
    expect([...read.values()]).toEqual([true, true, false])
  })

  it("change what is learned: a word nobody knew is heard from then on", () => {
    const pairs = ["衣服", "鞋子", "手机", "苹果", "平板", "书"]
    const shoppers = pairs.flatMap((thing): Labelled[] => [
      { label: 1, domain: thing, text: `${thing}很好，喜欢` },
      { label: 0, domain: thing, text: `${thing}太差，失望` }
    ])
    const { stars } = lessonsOf([{ unhappy: true, causes: [], text: "这衣服蚌埠住了" }])
    const before = learnPolarity(shoppers, 1000)
    const after = learnPolarity([...shoppers, ...stars], 1000)
    expect(marginOf(after, "蚌埠住了")).toBeGreaterThan(marginOf(before, "蚌埠住了") + 0.2)
  })
})

describe("learning to weigh signs", () => {
  it("finds which sign speaks for which side", () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      signs: [index % 2, (index * 7) % 5],
      is: index % 2 === 1 && index % 10 !== 1
    }))
    const model = learnSigns(rows, 0.003)
    expect(weigh(model, [1, 2])).toBeGreaterThan(0)
    expect(weigh(model, [0, 2])).toBeLessThan(0)
    expect(Math.abs(model.weights[1] ?? 0)).toBeLessThan(Math.abs(model.weights[0] ?? 0) / 4)
  })

  it("puts the threshold where hits and alarms balance best", () => {
    const rows = [3, 2, 1, 0, -1].map((odds) => ({ odds, is: odds > 0 }))
    expect(bestThreshold(rows)).toEqual({ threshold: 1, f1: 1 })
  })
})
