import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { pack } from "../../../scripts/training/pack"
import { unpack } from "../../../src/reviews/linear"
import { hashBits } from "../../../src/reviews/text/ngrams"

const source = readFileSync(join(__dirname, "../../../src/reviews/model.ts"), "utf8")

describe("the learned model", () => {
  it("fits into 150 KB gzipped", () => {
    expect(gzipSync(source).length).toBeLessThan(150_000)
  })

  it("says what it learned from, and holds no text of it", () => {
    expect(source).toMatch(/Learned from/)
    expect(source).toMatch(/Date \d{4}-\d{2}-\d{2}/)
    expect(source.match(/\p{Script=Han}/u)).toBeNull()
  })

  it("is packed without losing more than rounding", () => {
    const weights = new Float64Array(1 << hashBits)
    const some: [number, number][] = [
      [0, 0.5],
      [1, -0.25],
      [127, 1],
      [128, -1],
      [300, 0.1],
      [70_000, -0.7],
      [(1 << hashBits) - 1, 0.9]
    ]
    for (const [feature, weight] of some) weights[feature] = weight
    const model = unpack(pack({ weights, bias: 0.1 }, 32))
    for (const [feature, weight] of some)
      expect((model.weights[feature] ?? 0) * model.scale).toBeCloseTo(weight, 1)
    expect(model.weights.filter((weight) => weight !== 0)).toHaveLength(some.length)
    expect(model).toMatchObject({ bias: 0.1, floor: 32 })
  })
})
