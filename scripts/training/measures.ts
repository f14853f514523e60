/** Figures of the judge against labels. Shares are in percent, with one decimal. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { type Cause, causeEntry } from "../../src/causes"
import { contrast } from "../../src/reviews/contrast"
import { type Judgement, judge } from "../../src/reviews/judge"
import { unpack } from "../../src/reviews/linear"
import { packedComplaints, packedPolarity } from "../../src/reviews/model"
import type { Labelled } from "./corpora"

export const percent = (share: number) => Number((100 * share).toFixed(1))
const share = (part: number, of: number) => (of === 0 ? 1 : part / of)

/** Share of rows on which the judge and the label say the same. */
export function agreement<Row>(
  rows: readonly Row[],
  said: (row: Row) => boolean,
  is: (row: Row) => boolean
): number {
  return share(rows.filter((row) => said(row) === is(row)).length, rows.length)
}

export function confusion<Row>(rows: readonly Row[], said: (row: Row) => boolean, is: (row: Row) => boolean) {
  const count = (a: boolean, b: boolean) => rows.filter((row) => said(row) === a && is(row) === b).length
  const [hit, alarm, miss, quiet] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false)
  ]
  const f1 = share(2 * hit, 2 * hit + alarm + miss)
  const other = share(2 * quiet, 2 * quiet + alarm + miss)
  return {
    reviews: rows.length,
    accuracy: percent(share(hit + quiet, rows.length)),
    precision: percent(share(hit, hit + alarm)),
    recall: percent(share(hit, hit + miss)),
    f1: percent(f1),
    "macro-f1": percent((f1 + other) / 2)
  }
}

type Judged = Labelled & Judgement

/** By `score`, for all reviews and for each domain; beside it the accuracy by `unhappy`. */
export function againstStars(rows: readonly Judged[]) {
  const isUnhappy = (row: Judged) => row.label === 0
  const measure = (some: readonly Judged[]) => ({
    ...confusion(some, (row) => row.score >= 0.5, isUnhappy),
    "accuracy by unhappy": percent(agreement(some, (row) => row.unhappy, isUnhappy))
  })
  const domains = [...new Set(rows.map((row) => row.domain))].sort()
  return {
    all: measure(rows),
    ...Object.fromEntries(
      domains.map((domain) => [domain, measure(rows.filter((row) => row.domain === domain))])
    )
  }
}

/** What plainly kind reviews, without a word that turns, are told. */
export function plainFlags(rows: readonly Judged[]) {
  const plain = rows.filter((row) => row.label === 1 && !contrast.test(row.text))
  const line = (flagged: (row: Judged) => boolean) => ({
    reviews: plain.length,
    flagged: percent(share(plain.filter(flagged).length, plain.length))
  })
  return {
    "kind, without a contrast word, by unhappy": line((row) => row.unhappy),
    "the same, by score": line((row) => row.score >= 0.5)
  }
}

interface Caused {
  readonly causes: readonly string[]
  readonly text: string
}

const classesOf = (causes: readonly string[]) => [
  ...new Set(causes.map((cause) => causeEntry(cause).class).filter((name) => name !== "其他"))
]

/** Micro-averaged over all labels, fine and by class (物流, 产品, 服务), then cause by cause. */
export function causeTable(rows: readonly Caused[]) {
  const pairs = rows.map(({ causes, text }) => ({
    gold: causes,
    said: judge(text).causes as readonly string[]
  }))
  const fine = [...new Set(pairs.flatMap(({ gold, said }) => [...gold, ...said]))].sort() as Cause[]
  const measure = (names: readonly string[], of: (causes: readonly string[]) => readonly string[]) => {
    let [hit, alarm, miss] = [0, 0, 0]
    for (const { gold, said } of pairs)
      for (const name of names) {
        const is = of(gold).includes(name)
        if (of(said).includes(name)) is ? hit++ : alarm++
        else if (is) miss++
      }
    return {
      told: hit + miss,
      precision: percent(share(hit, hit + alarm)),
      recall: percent(share(hit, hit + miss)),
      f1: percent(share(2 * hit, 2 * hit + alarm + miss))
    }
  }
  return {
    "all, fine": measure(fine, (causes) => causes),
    "all, coarse": measure(["物流", "产品", "服务"], classesOf),
    ...Object.fromEntries(fine.map((name) => [name, measure([name], (causes) => causes)]))
  }
}

export function size() {
  const source = readFileSync(join(__dirname, "..", "..", "src", "reviews", "model.ts"))
  return {
    "model, gzipped": { value: Number((gzipSync(source, { level: 9 }).length / 1000).toFixed(1)), unit: "KB" }
  }
}

function median(values: number[]): number {
  values.sort((a, b) => a - b)
  return values[values.length >> 1] ?? 0
}

/** Median over reviews of the median of five judgements each, after warming up. */
export function speed(texts: readonly string[]) {
  const some = texts.filter((_, index) => index % 5 === 0)
  for (const text of some) judge(text)
  const times = some.map((text) =>
    median(
      Array.from({ length: 5 }, () => {
        const started = performance.now()
        judge(text)
        return performance.now() - started
      })
    )
  )
  const loads = Array.from({ length: 5 }, () => {
    const started = performance.now()
    unpack(packedPolarity)
    unpack(packedComplaints)
    return performance.now() - started
  })
  return {
    "a review, median": { value: Number((1000 * median(times)).toFixed(1)), unit: "µs" },
    "loading, median": { value: Number(median(loads).toFixed(1)), unit: "ms" }
  }
}
