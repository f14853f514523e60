/** Cases and chips as the worker would send them, each made from its events. */
import type { Action } from "../../../src/cases/action"
import type { Case } from "../../../src/cases/case"
import type { Event, Judgement } from "../../../src/cases/event"
import { foldCase } from "../../../src/cases/fold"
import type { Chip } from "../../../src/messages/replies"
import type { Review } from "../../../src/rows"
import { defaultRules } from "../../../src/rules/rules"
import { momentOf } from "../../../src/rules/time"
import { act } from "../../../src/today/act"
import { checklist } from "../../../src/today/checklist"
import { intake } from "../../../src/today/intake"

export const shop = "夜光小铺"
export const rules = defaultRules
/** A Friday. */
export const at = (clock: string, day = "2026-11-20") => momentOf(day, clock)

export const review: Review = {
  feedId: "1301250188505",
  orderId: "4500000000000011129",
  itemId: "680000000001",
  itemTitle: "夜光项链 女款 锁骨链 银色",
  buyer: "c**",
  grade: "neutral",
  sentiment: "neutral",
  text: "我收到的这个是没有夜光的!",
  postedAt: "2026-10-28T09:06:00+08:00",
  append: null,
  mediaCount: 0,
  replied: false,
  replyDaysLeft: 7
}

const judgement: Judgement = {
  unhappy: true,
  score: 0.9,
  causes: ["描述不符"],
  evidence: [{ start: 7, end: 11, cause: "描述不符" }]
} as Judgement

export class Story {
  private count = 0
  private readonly events: Event[] = []

  constructor(row: Partial<Review> = {}, seen = at("10:00")) {
    this.events.push(
      ...intake(
        { page: "qianniu-reviews", health: "ok", total: null, rows: [{ ...review, ...row }], unreadable: [] },
        { cases: [], orders: [] },
        { shop, at: seen, view: "", judge: () => judgement, isExtortion: () => false, newId: () => this.id() }
      )
    )
  }

  get case(): Case {
    return foldCase(this.events) as Case
  }

  do(action: Action, when: number): this {
    const target = { kind: "case", shop, key: this.case.key, case: this.case } as const
    const context = {
      at: when,
      by: "",
      rules,
      successAt: null,
      refunds: [],
      together: [],
      newId: () => this.id(),
      isExtortion: () => false
    }
    const done = act(action, target, context)
    if ("refused" in done) throw new Error(done.refused.reason)
    this.events.push(...done.events)
    return this
  }

  chip(now: number): Chip {
    const state = this.case
    const [entry = null] = checklist({ cases: [state], orders: [], items: [] }, rules, now)
    return {
      row: 0,
      kind: "case",
      key: state.key,
      case: state,
      successAt: null,
      refunds: [],
      together: [],
      late: null,
      entry
    }
  }

  private id(): string {
    this.count += 1
    return `01KA${String(this.count).padStart(22, "0")}`
  }
}
