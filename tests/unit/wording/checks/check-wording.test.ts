import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readContext } from "../../../../src/wording/lines"

const root = join(import.meta.dirname, "../../../..")

function run(input: string | Buffer) {
  const script = join(root, "scripts/check-wording.ts")
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], {
    cwd: root,
    input,
    encoding: "utf8"
  })
  return { status, lines: stdout.split("\n").slice(0, -1), stderr }
}

const rulesOf = (line: string | undefined) =>
  (JSON.parse(line ?? "{}").findings as { rule: string }[]).map((finding) => finding.rule)

describe("check-wording", () => {
  test("answers each line with its findings, empty and broken text too", () => {
    const odd = Buffer.concat([
      Buffer.from("wangwang\t\t\nwangwang\t\t求求\u2028您了\r\nwangwang\t\t"),
      Buffer.from([0xff, 0xe5])
    ])
    const { status, lines } = run(odd)
    expect(status).toBe(0)
    expect(lines.map(rulesOf)).toEqual([[], ["pleading"], []])
  })

  test.each([
    ["an unknown channel", "fax\t\t你好", 'line 2: unknown channel: "fax"'],
    ["an unknown key", "phone\tmood=bad\t你好", 'line 2: unknown context key "mood"'],
    ["an unknown value", "phone\tsolved=maybe\t你好", 'line 2: context key "solved": "maybe"'],
    ["a missing text", "phone\tsolved=no", "line 2: expected channel, context and text"]
  ])("stops at %s, says where, and keeps what was answered", (_, line, said) => {
    const { status, lines, stderr } = run(`wangwang\t\t嗯\n${line}\nwangwang\t\t嗯\n`)
    expect(status).toBe(2)
    expect(stderr).toContain(said)
    expect(lines.map(rulesOf)).toEqual([["curt"]])
  })
})

describe("a context", () => {
  test("is read key by key", () => {
    expect(
      readContext("phone", "solved=no;refused=exchange,refund;first_seen=2026-11-21;platform=tmall")
    ).toEqual({
      channel: "phone",
      solved: false,
      refused: ["exchange", "refund"],
      firstSeen: "2026-11-21",
      platform: "tmall"
    })
  })

  test.each(["reviewed=2026-02-30", "refused=apology", "__proto__=1", "stock=some"])(
    "%s is refused",
    (context) => {
      expect(() => readContext("phone", context)).toThrow(/context key/)
    }
  )
})
