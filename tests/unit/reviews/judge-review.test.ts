import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { judge } from "../../../src/reviews/judge"

const root = join(__dirname, "../../..")

function judgeReview(input: Buffer | string): string[] {
  const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/judge-review.ts"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1e8
  })
  expect(run.stderr).toBe("")
  expect(run.status).toBe(0)
  return run.stdout.split("\n").slice(0, -1)
}

describe("judge-review", () => {
  it("prints one judgement a line, for lines with CRLF and for empty ones", () => {
    const out = judgeReview("很好\r\n\r\n质量太差\r\n没有换行符的最后一行")
    expect(out.map((line) => JSON.parse(line))).toEqual(
      ["很好", "", "质量太差", "没有换行符的最后一行"].map((text) => judge(text))
    )
  })

  it("prints nothing for nothing", () => {
    expect(judgeReview("")).toEqual([])
  })

  it("keeps its lines in step where a text holds other line marks or broken bytes", () => {
    const out = judgeReview(
      Buffer.concat([
        Buffer.from("很\u2028好\u2029\v\n"),
        Buffer.from([0xff, 0xfe, 0x0a]),
        Buffer.from("差\n")
      ])
    )
    expect(out).toHaveLength(3)
    expect(JSON.parse(out[2] ?? "")).toEqual(judge("差"))
  })

  it("takes a line of a megabyte", () => {
    expect(judgeReview(`${"不好，".repeat(350_000)}\n好\n`)).toHaveLength(2)
  })
})
