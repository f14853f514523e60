import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type Labelled, readLabelled, score } from "./labelled"

const shared = process.env.HUINUAN_SHARED ?? join(import.meta.dirname, "../../../../../shared")
const dev = join(shared, "wording/dev.tsv")
const own = join(import.meta.dirname, "lines")

/** One line a rule that is not perfect, to read in the test's output. */
function report(name: string, lines: readonly Labelled[]) {
  const result = score(lines)
  const percent = (ratio: number) => `${(ratio * 100).toFixed(1)}%`
  console.log(
    `${name}: ${lines.length} lines, precision ${percent(result.precision)}, recall ${percent(result.recall)}, ` +
      `ok flagged ${percent(result.okFlagged)}, bad caught ${percent(result.badCaught)}`
  )
  for (const [id, rule] of result.rules)
    if (rule.precision < 1 || rule.recall < 1)
      console.log(`  ${id}: precision ${percent(rule.precision)}, recall ${percent(rule.recall)}`)
  return result
}

if (!existsSync(dev)) console.log(`wording/dev.tsv is not at ${shared}: its test is left out`)

test.skipIf(!existsSync(dev))(
  "the shared sentences: every rule at 95 %, at most 2 % of ok lines flagged",
  () => {
    const result = report("dev.tsv", readLabelled(dev))
    for (const [id, rule] of result.rules) {
      expect(rule.precision, `${id} also met ${rule.wrong.join(" / ")}`).toBeGreaterThanOrEqual(0.95)
      expect(rule.recall, `${id} missed ${rule.missed.join(" / ")}`).toBeGreaterThanOrEqual(0.95)
    }
    expect(result.okFlagged).toBeLessThanOrEqual(0.02)
  }
)

describe("our own made-up sentences", () => {
  test.each(readdirSync(own))("%s", (file) => {
    const result = report(file, readLabelled(join(own, file)))
    expect(result.precision).toBeGreaterThanOrEqual(0.95)
    expect(result.recall).toBeGreaterThanOrEqual(0.95)
    expect(result.okFlagged).toBeLessThanOrEqual(0.02)
  })
})
