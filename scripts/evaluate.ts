/** `npm run evaluate`: how well the judge hears, on reviews it never learned from, beside a library. */

import { judge } from "../src/reviews/judge"
import { fingerprint, readCauses, readLabelled } from "./training/corpora"
import { handCauses } from "./training/hand-causes"
import { libraryAccuracy } from "./training/library"
import {
  againstStars,
  agreement,
  causeTable,
  confusion,
  percent,
  plainFlags,
  size,
  speed
} from "./training/measures"

const dev = readLabelled("dev.tsv")
const mixed = readLabelled("mixed-dev.tsv")
const readByHand = readLabelled("train.tsv").flatMap(({ label, text }) => {
  const causes = label === 0 ? handCauses.get(fingerprint(text)) : undefined
  return causes ? [{ causes, text }] : []
})
const causeFiles = {
  "causes-dev.tsv": readCauses("causes-dev.tsv"),
  "causes-rare-dev.tsv": readCauses("causes-rare-dev.tsv"),
  "train.tsv, read by hand and developed on": readByHand
}

const judged = dev.map((review) => ({ ...review, ...judge(review.text) }))
const title = (line: string) => console.info(`\n${line}`)

title("The whole review, unhappy or not (score >= 0.5 against the shopper's stars), dev.tsv")
console.table(againstStars(judged))

title("`unhappy`: a complaint is heard, whatever the stars")
console.table({
  "against the stars, dev.tsv": confusion(
    judged,
    (row) => row.unhappy,
    (row) => row.label === 0
  ),
  "complaints in kind reviews, mixed-dev.tsv": confusion(
    mixed.map((review) => ({ ...review, ...judge(review.text) })),
    (row) => row.unhappy,
    (row) => row.label === 1
  )
})
console.table(plainFlags(judged))

for (const [file, rows] of Object.entries(causeFiles)) {
  title(`Causes, ${file} (${rows.length} complaints)`)
  console.table(causeTable(rows))
}

title("Size and speed in Node (Chromium: npm run bench)")
console.table({ ...size(), ...speed(dev.map((review) => review.text)) })

title("Beside it: multilang-sentiment 2.0.0 (zh), words by Intl.Segmenter, every 60th review of dev.tsv")
const some = judged.filter((_, index) => index % 60 === 0)
console.table({
  "multilang-sentiment": libraryAccuracy(some),
  huinuan: {
    accuracy: percent(
      agreement(
        some,
        (row) => row.score >= 0.5,
        (row) => row.label === 0
      )
    )
  }
})

title("The twenty worst mistakes: surest, and against the stars (2 to 4 in 100 stars are wrong themselves)")
judged
  .map((row) => ({ ...row, miss: row.label === 0 ? 1 - row.score : row.score }))
  .sort((a, b) => b.miss - a.miss)
  .slice(0, 20)
  .forEach(({ label, score, domain, text }) => {
    console.info(
      `stars ${label === 0 ? "bad " : "good"}  score ${score.toFixed(3)}  ${domain}  ${text.slice(0, 90)}`
    )
  })
