/** Made-up situations, one by hand and any number by chance. */
import fc from "fast-check"
import { causeNames } from "../../../../src/causes"
import { Remedy } from "../../../../src/remedies"
import type { Outcome, Situation, State } from "../../../../src/wording/situation"
import type { Variables } from "../../../../src/wording/variables"

export const states: readonly State[] = ["new", "contacted", "solved", "confirmed", "asked", "closed"]
export const outcomes: readonly Outcome[] = [
  "solved",
  "wants-time",
  "refused-offer",
  "no-answer",
  "hung-up",
  "agreed-to-change",
  "do-not-contact"
]
const remedies = Remedy.options

/** The story of essay 000: a neutral review that lay unseen for 23 days. */
export const necklace: Situation = {
  channel: "phone",
  grade: "neutral",
  causes: ["与描述不符"],
  state: "new",
  reviewText: "我收到的这个是没有夜光的!",
  itemTitle: "夜光项链 女款 锁骨链 银色",
  reviewedAt: "2026-10-28T09:06:00+08:00",
  delayDays: 23,
  daysSinceSeen: 0,
  refused: [],
  remedies: ["explain-use", "reship", "refund", "exchange", "partial-refund"],
  askAllowed: false,
  shopKind: "taobao",
  shop: "夜光小铺",
  clerk: "小林"
}

/** What was agreed on was not refused; everything else may come together. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    channel: fc.constantFrom("phone", "wangwang", "public"),
    grade: fc.constantFrom("good", "neutral", "bad", "unknown"),
    causes: fc.array(fc.oneof(fc.constantFrom(...causeNames), fc.constantFrom("链扣太松", "__proto__", "")), {
      maxLength: 3
    }),
    state: fc.constantFrom(...states),
    reviewText: fc.constantFrom("我收到的这个是没有夜光的!", "袋子破了", "", "少发了一对耳堵"),
    itemTitle: fc.constantFrom("夜光项链 女款 锁骨链", "羊毛围巾", "碎钻耳钉925银针小巧款耳骨钉养耳洞"),
    reviewedAt: fc.constantFrom("2026-10-28T09:06:00+08:00", "2026-11-20T20:00:00+08:00"),
    delayDays: fc.nat({ max: 60 }),
    daysSinceSeen: fc.nat({ max: 5 }),
    lastOutcome: fc.option(fc.constantFrom(...outcomes)),
    refused: fc.subarray(remedies),
    remedies: fc.shuffledSubarray(remedies),
    agreed: fc.option(fc.constantFrom(...remedies)),
    effort: fc.boolean(),
    askAllowed: fc.boolean(),
    shopKind: fc.constantFrom("taobao", "tmall"),
    shop: fc.constant("夜光小铺"),
    clerk: fc.constant("小林"),
    variables: fc.constantFrom<Variables[]>(
      {},
      { amount: "6", parcelState: "到达杭州转运中心", stockDays: "7" },
      { promise: "给您回话", promiseDate: "11 月 24 日" }
    )
  })
  .map((situation) => ({
    ...situation,
    refused: situation.refused.filter((remedy) => remedy !== situation.agreed)
  }))
