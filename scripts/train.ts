/**
 * `npm run train [-- DATE]`: learns the judge's weights from the shared corpora and writes
 * src/reviews/model.ts. The same corpora and date give the same bytes.
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { hiddenMargin } from "../src/reviews/hidden"
import { type Bag, bagsOf, complaintFloor, learnComplaints } from "./training/complaints"
import { fingerprint, readLabelled } from "./training/corpora"
import { learnHidden, type Signs, signsOf } from "./training/hidden"
import type { Linear } from "./training/linear"
import { pack } from "./training/pack"
import { calibrate, learnPolarity, polarityFloor } from "./training/polarity"

const date = process.argv[2] ?? "2026-11-21"
const kept = { polarity: 40_000, complaints: 25_000 }
const folds = 5
const foldOf = (name: string) => Number.parseInt(name.slice(0, 4), 16) % folds

/** Share of plainly kind reviews that the complaint model alone may flag. */
const falseAlarms = 0.008

const started = Date.now()
const say = (line: string) =>
  console.info(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`)

const reviews = readLabelled("train.tsv")
const neutral = readLabelled("neutral-train.tsv")
say(`${reviews.length} reviews, ${neutral.length} neutral ones`)

const held = (text: string) => foldOf(fingerprint(text)) === 0
const rehearsal = learnPolarity(
  reviews.filter((review) => !held(review.text)),
  kept.polarity
)
const { slope, offset } = calibrate(
  rehearsal,
  reviews.filter((review) => held(review.text))
)
say(`polarity rehearsed, sigmoid slope ${slope.toFixed(3)}, offset ${offset.toFixed(3)}`)
const polarity = learnPolarity(reviews, kept.polarity)
say("polarity learned")

const { known, read, unread } = bagsOf(reviews, neutral)
say(`${known.length} texts known by their label, ${read.length} read by hand, ${unread.length} unread`)
const rehearsed: (Signs & { turns: boolean })[] = []
const plain: Signs[] = []
for (let fold = 0; fold < folds; fold++) {
  const content = known.filter((bag) => !bag.complains)
  const spared = new Set<Bag>(content.filter((_, index) => index % 20 === fold))
  const model = learnComplaints(
    [...known.filter((bag) => !spared.has(bag)), ...read.filter((bag) => foldOf(bag.name) !== fold)],
    unread,
    kept.complaints
  )
  for (const bag of read)
    if (foldOf(bag.name) === fold) rehearsed.push({ ...signsOf(model, bag), turns: bag.turns })
  for (const bag of spared) plain.push(signsOf(model, bag))
  say(`complaints rehearsed, fold ${fold + 1} of ${folds}`)
}

/** Margins by weights that were learned without their rows. */
const tested = Array.from({ length: folds }, (_, fold) => {
  const model = learnHidden(rehearsed.filter((_, index) => index % folds !== fold))
  return rehearsed
    .filter((_, index) => index % folds === fold)
    .map((row) => ({ ...row, margin: hiddenMargin(model, row.features) }))
}).flat()

/** So much F1 is worth giving for fewer false alarms. */
const nearlyBest = 0.002

/** The highest threshold whose F1 is nearly the best. */
function bestThreshold(rows: readonly { margin: number; complains: boolean }[]) {
  const sorted = [...rows].sort((a, b) => b.margin - a.margin)
  const all = rows.filter((row) => row.complains).length
  let right = 0
  const points = sorted.map((row, index) => {
    if (row.complains) right++
    return { threshold: row.margin, f1: (2 * right) / (index + 1 + all) }
  })
  const best = Math.max(...points.map((point) => point.f1))
  return points.find((point) => point.f1 >= best - nearlyBest) ?? { threshold: 0, f1: 0 }
}

const turning = bestThreshold(tested.filter((row) => row.turns))
const hidden = learnHidden(rehearsed)
const alarms = plain.map((row) => hiddenMargin(hidden, row.features)).sort((a, b) => b - a)
const quiet = Math.max(turning.threshold, alarms[Math.floor(alarms.length * falseAlarms)] ?? 0)
say(
  `F1 on turning reviews read by hand ${turning.f1.toFixed(3)} at ${turning.threshold.toFixed(3)}; plain at ${quiet.toFixed(3)}`
)

const complaints = learnComplaints([...known, ...read], unread, kept.complaints)
say("complaints learned")

const show = (model: Linear, floor: number) => {
  const { features, ...packed } = pack(model, floor)
  say(`${features} features, ${packed.packed.length} characters`)
  return { features, source: JSON.stringify(packed, null, 2).replaceAll(/"(\w+)":/g, "$1:") }
}
const packedPolarity = show(polarity, polarityFloor)
const packedComplaints = show(complaints, complaintFloor)
const number = (value: number) => Number(value.toPrecision(5))

const file = `/**
 * Learned weights. Written by \`npm run train\`, never by hand.
 * Learned from (publicly shared Chinese reviews, none of their text is here): online_shopping_10_cats,
 * waimai_10k, goods, phone, shoe, heater, cosmetics and laptop reviews: train.tsv (${reviews.length}),
 * neutral-train.tsv (${neutral.length}), and ${read.length} of them read and labelled by hand.
 * Date ${date}, seeds fixed. ${packedPolarity.features} features for polarity, ${packedComplaints.features} for complaints.
 * In rehearsal F1 ${(100 * turning.f1).toFixed(1)} on hand-read kind reviews that turn; figures on unseen reviews: docs/judging.md.
 */
import type { HiddenModel } from "./hidden"
import type { PackedModel } from "./linear"

export const packedPolarity: PackedModel = ${packedPolarity.source}

export const packedComplaints: PackedModel = ${packedComplaints.source}

/** The sigmoid that turns the polarity's score into a chance. */
export const sigmoid = { slope: ${number(slope)}, offset: ${number(offset)} }

/** What each sign of a hidden complaint weighs (hidden.ts). */
export const hiddenModel: HiddenModel = ${JSON.stringify(hidden)}

/** Margins from which a complaint hides, in a text that turns (contrast.ts) and in one that does not. */
export const thresholds = { turning: ${number(turning.threshold)}, plain: ${number(quiet)} }
`
const path = join(import.meta.dirname, "..", "src", "reviews", "model.ts")
writeFileSync(path, file)
say(`${path}: ${(gzipSync(file, { level: 9 }).length / 1000).toFixed(1)} KB gzipped`)
