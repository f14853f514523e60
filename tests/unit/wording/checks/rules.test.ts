import { readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, test } from "vitest"
import { check } from "../../../../src/wording/check"
import { rules } from "../../../../src/wording/checks"
import type { WordingContext } from "../../../../src/wording/context"
import type { Example } from "../../../../src/wording/matching/rule"

const folder = join(import.meta.dirname, "../../../../src/wording/checks")
const inContext = (example: Example): WordingContext => ({ channel: "wangwang", ...example.context })
const found = (example: Example) => check(example.text, inContext(example)).map((finding) => finding.rule)

test("every file of the folder is a listed rule, and the other way round", () => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => basename(file, ".ts"))
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is complete", () => {
    expect(["stop", "care", "hint"]).toContain(rule.severity)
    expect(rule.message).toMatch(/[。?]$/)
    expect(rule.message.length).toBeLessThanOrEqual(60)
    expect(rule.why).not.toBe("")
    expect(rule.wrong.length).toBeGreaterThanOrEqual(2)
    expect(rule.right.length).toBeGreaterThanOrEqual(2)
  })

  test.each(rule.wrong.map((example) => [example.text.slice(0, 60), example] as const))(
    "stops %s",
    (_, example) => {
      expect(found(example)).toContain(id)
    }
  )

  test.each(rule.right.map((example) => [example.text.slice(0, 60), example] as const))(
    "lets through %s",
    (_, example) => {
      expect(found(example)).not.toContain(id)
    }
  )

  test("its better line passes every rule in the same context", () => {
    for (const example of rule.wrong) {
      const context = inContext(example)
      const better = rule.better(context)
      if (better !== null) expect(check(better, context), better).toEqual([])
    }
  })

  test("speaks to the clerk without scolding", () => {
    expect(rule.message).not.toMatch(/错误|违规操作|严禁|禁止|你必须/)
  })
})
