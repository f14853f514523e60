/** Every sentence that we put into a clerk's mouth passes our own checker, in its own context. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { causeNames } from "../../../../src/causes"
import { Remedy } from "../../../../src/remedies"
import { check } from "../../../../src/wording/check"
import type { WordingContext } from "../../../../src/wording/context"
import { draftPair } from "../../../../src/wording/draft-pair"
import { fill } from "../../../../src/wording/fill"
import { listingFix, traits } from "../../../../src/wording/listing-fix"
import { prepare } from "../../../../src/wording/preparation"
import { buyers } from "../../../../src/wording/rehearsal/buyers"
import { contextOf } from "../../../../src/wording/rehearsal/rehearse"
import { library } from "../../../../src/wording/scripts/library"
import type { Sentence } from "../../../../src/wording/sentence"
import type { Situation } from "../../../../src/wording/situation"
import { suggest } from "../../../../src/wording/suggest"
import type { Variables } from "../../../../src/wording/variables"
import { anySituation, necklace } from "./situations"

const known: Variables = {
  shop: "夜光小铺",
  clerk: "小林",
  item: "夜光项链",
  reviewDate: "10 月 28 日",
  delayDays: "23",
  remedy: "补发",
  promise: "补发银色链扣",
  promiseDate: "11 月 24 日",
  amount: "6",
  parcelState: "到达杭州转运中心",
  stockDays: "7",
  stockBy: "周五",
  shipBy: "今天 17:00 前",
  toldBy: "昨天 18:00",
  refundBy: "周五"
}
const pass = (text: string, context: WordingContext) =>
  expect(
    check(text, context).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`),
    text
  ).toEqual([])

/** The contexts in which a sentence is said, as far as it says so itself. */
function contextsOf(sentence: Sentence): WordingContext[] {
  const { state, grade, lateFound, reason } = sentence.when ?? {}
  const afterwards =
    ["confirm", "ask-once"].includes(sentence.step) || ["confirmed", "asked"].includes(state?.[0] ?? "")
  const parcel = ["late-shipment", "out-of-stock"].includes(sentence.step)
  const outOfStock = sentence.step === "out-of-stock" || reason?.includes("out-of-stock") === true
  return sentence.channels.flatMap((channel) =>
    (grade ?? ["neutral", "bad"]).map((rating) => ({
      channel,
      solved: afterwards,
      ...(rating !== "unknown" && { rating }),
      reviewed: "2026-10-28",
      firstSeen: lateFound === true ? "2026-11-20" : "2026-10-28",
      ...(parcel && { shipped: reason?.includes("courier") === true }),
      ...(outOfStock && { stock: "none" as const }),
      platform: "taobao" as const
    }))
  )
}

it.each(library.map((sentence) => [sentence.id, sentence] as const))("%s", (_, sentence) => {
  const filled = fill(sentence.text, known)
  expect(filled.ok).toBe(true)
  if (filled.ok) for (const context of contextsOf(sentence)) pass(filled.text, context)
})

function contextIn(situation: Situation, channel: Situation["channel"]): WordingContext {
  const day = (iso: string) => iso.slice(0, 10)
  const seen = new Date(Date.parse(situation.reviewedAt) + situation.delayDays * 86_400_000 + 8 * 3_600_000)
  return {
    channel,
    solved: !["new", "contacted", "closed"].includes(situation.state),
    ...(situation.grade !== "unknown" && { rating: situation.grade }),
    refused: situation.refused,
    reviewed: day(situation.reviewedAt),
    firstSeen: day(seen.toISOString()),
    platform: situation.shopKind
  }
}

describe("in any situation", () => {
  const property = (test: (situation: Situation) => void) =>
    fc.assert(fc.property(anySituation, test), { seed: 20261121, numRuns: 400 })

  it("what is suggested passes, whatever was refused", () => {
    property((situation) => {
      const { steps, afterwards } = suggest(situation)
      for (const { text, missing } of [...steps, ...afterwards])
        if (missing.length === 0) pass(text, contextIn(situation, situation.channel))
    })
  })

  it("the answers on the prep card pass", () => {
    property((situation) => {
      for (const { answer } of prepare(situation).objections)
        pass(answer, contextIn(situation, situation.channel))
    })
  })

  it("both drafts pass, each on its own channel", () => {
    property((situation) => {
      const pair = draftPair(situation)
      if (pair.public?.missing.length === 0) pass(pair.public.text, contextIn(situation, "public"))
      if (pair.private?.missing.length === 0) pass(pair.private.text, contextIn(situation, "wangwang"))
    })
  })
})

it("every cause and every remedy passes on every channel", () => {
  for (const cause of causeNames)
    for (const channel of ["phone", "wangwang", "public"] as const)
      for (const remedy of Remedy.options) {
        const situation: Situation = {
          ...necklace,
          causes: [cause],
          channel,
          remedies: [remedy],
          reviewText: "",
          itemTitle: ""
        }
        for (const { text } of suggest(situation).steps) pass(text, contextIn(situation, channel))
      }
})

it("the better lines of the rehearsals pass at their turn", () => {
  for (const buyer of buyers)
    buyer.turns.forEach(({ better }, turn) => {
      pass(better, contextOf(buyer, turn))
    })
})

it("the sentences for the item's page claim nothing", () => {
  const texts = [...causeNames.map((cause) => listingFix(cause, "", "")), ...traits.map(({ text }) => text)]
  for (const text of [...texts, listingFix("与描述不符", "没有夜光", "")]) pass(text, { channel: "public" })
})
