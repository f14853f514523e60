/** Labelled sentences (`labels⇥channel⇥context⇥text`) and how well the rules meet the labels. */
import { readFileSync } from "node:fs"
import { check } from "../../../../src/wording/check"
import type { WordingContext } from "../../../../src/wording/context"
import { readContext } from "../../../../src/wording/lines"

export interface Labelled {
  readonly labels: readonly string[]
  readonly context: WordingContext
  readonly text: string
}

/** Reads a file; empty lines and lines that begin with # are no sentences. */
export function readLabelled(file: string | URL): Labelled[] {
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [labels = "", channel = "", context = "", text = ""] = line.split("\t")
      return {
        labels: labels === "ok" ? [] : labels.split(","),
        context: readContext(channel, context),
        text
      }
    })
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** Per rule, over all findings, and the share of ok lines that are flagged. Sets of rules a line. */
export function score(lines: readonly Labelled[]) {
  const found = lines.map((line) => new Set(check(line.text, line.context).map((finding) => finding.rule)))
  const ids = [
    ...new Set([...lines.flatMap((line) => line.labels), ...found.flatMap((set) => [...set])])
  ].sort()
  const rules = new Map<string, Score>()
  let right = 0
  let labelled = 0
  let reported = 0
  for (const id of ids) {
    const of = (keep: (has: boolean, meant: boolean) => boolean) =>
      lines
        .filter((line, at) => keep(found[at]?.has(id) ?? false, line.labels.includes(id)))
        .map((line) => line.text)
    const hits = of((has, meant) => has && meant).length
    const missed = of((has, meant) => !has && meant)
    const wrong = of((has, meant) => has && !meant)
    rules.set(id, {
      precision: ratio(hits, hits + wrong.length),
      recall: ratio(hits, hits + missed.length),
      missed,
      wrong
    })
    right += hits
    labelled += hits + missed.length
    reported += hits + wrong.length
  }
  const ok = lines
    .map((line, at) => ({ line, set: found[at] }))
    .filter(({ line }) => line.labels.length === 0)
  const bad = lines.map((line, at) => ({ line, set: found[at] })).filter(({ line }) => line.labels.length > 0)
  return {
    rules,
    precision: ratio(right, reported),
    recall: ratio(right, labelled),
    okFlagged: ratio(ok.filter(({ set }) => (set?.size ?? 0) > 0).length, Math.max(1, ok.length)),
    badCaught: ratio(
      bad.filter(({ line, set }) => line.labels.some((label) => set?.has(label))).length,
      bad.length
    )
  }
}
