/** Cases as they stand after their events, with only what a test is about written out. */
import type { Case, CasePromise } from "../../../src/cases/case"
import type { Review } from "../../../src/rows"
import { defaultRules } from "../../../src/rules/rules"
import { parseTime } from "../../../src/rules/time"
import { type Counter, count } from "../../../src/statistics/counter"

/** What one counter makes of these cases. */
export function counted<Result>(counter: Counter<Result>, cases: readonly Case[]): Result {
  count(cases, defaultRules, [counter])
  return counter.result()
}

export const at = (text: string): number => parseTime(`${text}+08:00`)
export const POSTED = at("2026-11-18T09:00:00")

export interface Given extends Partial<Omit<Case, "review">> {
  readonly review?: Partial<Review>
  readonly cause?: string
}

let made = 0

export function given({ review, cause = "质量", ...changes }: Given = {}): Case {
  made += 1
  const key = String(1_188_800_000_000 + made)
  const postedAt = changes.postedAt ?? POSTED
  return {
    shop: "夜光小铺",
    key,
    review: {
      feedId: key,
      orderId: null,
      itemId: "680000000001",
      itemTitle: "夜光项链",
      buyer: "c**",
      grade: "neutral",
      sentiment: null,
      text: "戴了两天就断了",
      postedAt: "2026-11-18T09:00:00+08:00",
      append: null,
      mediaCount: 0,
      replied: false,
      replyDaysLeft: null,
      ...review
    },
    judgement: { unhappy: true, score: 0.9, causes: [cause], evidence: [] },
    correction: null,
    opened: true,
    stage: "new",
    firstSeenAt: postedAt + 3_600_000,
    postedAt,
    dutySince: postedAt,
    dutyOpen: true,
    calls: [],
    messagedAt: [],
    repliedAt: null,
    lastContactAt: null,
    followUp: null,
    snoozedUntil: null,
    offered: [],
    refused: [],
    objectsToEffort: false,
    promises: [],
    solvedCause: null,
    solvedAt: null,
    confirmedAt: null,
    askedAt: null,
    closed: null,
    replyWindowEnd: null,
    chance: null,
    owner: null,
    labels: [],
    notes: 0,
    said: [],
    flags: [],
    missed: [],
    forgottenAt: null,
    lastEventId: "",
    ...changes
  }
}

export const promise = (due: number, changes: Partial<CasePromise> = {}): CasePromise => ({
  id: `promise-${due}`,
  text: "周五前补发",
  due,
  madeAt: POSTED,
  by: "小林",
  keptAt: null,
  ...changes
})
