import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { causeNames } from "../../../src/causes"
import { matchers } from "../../../src/reviews/causes"
import { findCauses } from "../../../src/reviews/find-causes"
import { guards, isGuarded } from "../../../src/reviews/guards"
import { clausesOf } from "../../../src/reviews/text/clauses"
import { normalise } from "../../../src/reviews/text/normalise"

/** What is told where every clause complains that is not known to be no complaint. */
function told(original: string): string[] {
  const { text } = normalise(original)
  const clauses = clausesOf(text)
  const complaining = clauses.filter((clause) => !isGuarded(clause.text))
  return findCauses(text, complaining).flatMap((one) => [...one.causes])
}

describe("the causes folder", () => {
  it("has a line in its index for every file", () => {
    const folder = join(__dirname, "../../../src/reviews/causes")
    const files = readdirSync(folder).filter((file) => !["index.ts", "matcher.ts"].includes(file))
    expect(matchers).toHaveLength(files.length)
  })

  it("tells every cause but the classes' own names, which only a clerk gives", () => {
    const byHand = ["产品", "服务"]
    expect(matchers.map((matcher) => matcher.cause).sort()).toEqual(
      causeNames.filter((name) => !byHand.includes(name)).sort()
    )
  })
})

describe.each(matchers.map((matcher) => [matcher.cause, matcher] as const))("%s", (cause, matcher) => {
  it.each(matcher.examples)("is told by: %s", (example) => {
    expect(told(example)).toContain(cause)
  })

  it.each(matcher.counterexamples)("is not told by: %s", (example) => {
    expect(told(example)).not.toContain(cause)
  })
})

describe("guards", () => {
  it.each(guards.flatMap((guard) => guard.examples.map((example) => [example, guard] as const)))(
    "know that this is no complaint: %s",
    (example, guard) => {
      expect(guard.form.test(normalise(example).text)).toBe(true)
    }
  )

  it.each(["没有夜光", "没有效果", "没有发票", "不好用", "就是有点小", "没有说明书"])(
    "let pass: %s",
    (clause) => {
      expect(isGuarded(clause)).toBe(false)
    }
  )
})
