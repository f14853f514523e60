/**
 * `npm run train [-- --date DATE] [--corrections FILE]`: learns the judge's weights from the shared corpora, and
 * from corrections that a clerk exported, and writes src/reviews/model.ts. The same input gives the same bytes.
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { gzipSync } from "node:zlib"
import { bagOf, bagsOf, complaintFloor } from "./training/complaints"
import { readCauses, readLabelled } from "./training/corpora"
import { lessonsOf, readCorrections } from "./training/corrections"
import { learnDecisions } from "./training/decisions"
import { hidesComplaint } from "./training/hand-labels"
import type { Linear } from "./training/linear"
import { modelFile, percent } from "./training/model-file"
import { pack } from "./training/pack"
import { polarityFloor } from "./training/polarity"
import { learnBoth, rehearse } from "./training/rehearsal"

const { values: given } = parseArgs({
  options: { date: { type: "string", default: "2026-11-22" }, corrections: { type: "string" } }
})
const keep = { polarity: 70_000, complaints: 25_000 }

/** Reviews beyond the share of their domain count less; laptops, which are few and of many parts, count more. */
const extraWeight = 0.3
const laptops = { domain: "计算机", weight: 1.5 }

/** Annotated complaints are clauses torn from reviews of all stars: they teach what a complaint is, less how one sounds. */
const annotatedWeight = { stars: 0.3, complaints: 0.5 }

const started = Date.now()
const say = (line: string) =>
  console.info(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`)

const reviews = readLabelled("train.tsv").map((review) => ({
  ...review,
  weight: review.domain === laptops.domain ? laptops.weight : 1
}))
const extra = readLabelled("train-extra.tsv").map((review) => ({ ...review, weight: extraWeight }))
const neutral = readLabelled("neutral-train.tsv")
const starred = new Set(reviews.map(({ text }) => text))
const annotated = readCauses("causes-train-annotated.tsv").filter(({ causes }) => causes.length > 0)
const corrections = given.corrections === undefined ? [] : readCorrections(given.corrections)
const corrected = lessonsOf(corrections)
say(
  `${reviews.length} reviews, ${extra.length} more, ${neutral.length} neutral, ${annotated.length} annotated, ${corrections.length} corrections`
)

const { known, read, unread } = bagsOf(
  [...reviews, ...corrected.reviews],
  neutral,
  new Map([...hidesComplaint, ...corrected.read])
)
say(`${known.length} texts known by their label, ${read.length} read by hand, ${unread.length} unread`)
const lessons = {
  stars: [
    ...reviews,
    ...extra,
    ...annotated
      .filter(({ text }) => !starred.has(text))
      .map(({ text }) => ({ label: 0, domain: "", text, weight: annotatedWeight.stars })),
    ...corrected.stars
  ],
  labelled: [
    ...known,
    ...read,
    ...annotated.map(({ text }) => bagOf(text, true, annotatedWeight.complaints))
  ],
  unread,
  keep
}
const rehearsed = rehearse(reviews, lessons, say)
const { stars, hidden, thresholds, figures } = learnDecisions(rehearsed)
say(
  `accuracy against the stars ${percent(figures.accuracy)} %, F1 on hand-read turning reviews ${percent(figures.hidden)}, ` +
    `thresholds ${thresholds.turning.toFixed(3)} and ${thresholds.plain.toFixed(3)}`
)

const { polarity, complaints } = learnBoth(lessons)
const packed = (model: Linear, floor: number) => {
  const { features, ...rest } = pack(model, floor)
  say(`${features} features`)
  return { features, packed: rest }
}
const file = modelFile({
  date: given.date,
  counts: {
    train: reviews.length,
    extra: extra.length,
    neutral: neutral.length,
    annotated: annotated.length,
    read: hidesComplaint.size,
    corrections: corrections.length
  },
  figures,
  polarity: packed(polarity, polarityFloor),
  complaints: packed(complaints, complaintFloor),
  stars,
  hidden,
  thresholds
})
const path = join(import.meta.dirname, "..", "src", "reviews", "model.ts")
writeFileSync(path, file)
say(`${path}: ${(gzipSync(file, { level: 9 }).length / 1000).toFixed(1)} KB gzipped`)
