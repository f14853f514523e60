/** What to do next: one entry per case, order or item, its most urgent why, the most urgent first. */
import type { Case, CasePromise } from "../cases/case"
import {
  changeWindow,
  firstContactDue,
  followUpDue,
  isPromiseBroken,
  isPromiseDue,
  isSnoozed,
  replyWindow
} from "../cases/clocks"
import { type Entry, type Why, whys } from "../cases/entry"
import { type ItemState, needsFix } from "../cases/item"
import { channelFor } from "../cases/remedies"
import { orderDuty } from "../orders/clocks"
import type { OrderState } from "../orders/order"
import type { Rules } from "../rules/rules"

export interface Work {
  readonly cases: readonly Case[]
  readonly orders: readonly OrderState[]
  readonly items: readonly ItemState[]
}

interface Duty {
  readonly why: Why
  readonly due: number | null
}

export function checklist(work: Work, rules: Rules, now: number): Entry[] {
  const entries: Entry[] = []
  for (const state of work.cases) {
    const duty = caseDuty(state, rules, now)
    if (duty)
      entries.push({ kind: "case", shop: state.shop, key: state.key, ...duty, channel: channelFor(state) })
  }
  for (const state of work.orders) {
    const duty = orderDuty(state, rules, now)
    if (duty)
      entries.push({ kind: "order", shop: state.shop, key: state.orderId, ...duty, channel: "wangwang" })
  }
  for (const item of work.items) {
    if (needsFix(item))
      entries.push({
        kind: "item",
        shop: item.shop,
        key: item.itemId,
        why: "listing-fix",
        due: null,
        channel: null
      })
  }
  return entries.sort(byUrgency)
}

const rank = new Map(whys.map((why, index) => [why, index]))

/** By why, then earliest due, then key. */
function byUrgency(one: Entry, other: Entry): number {
  const byWhy = (rank.get(one.why) ?? 0) - (rank.get(other.why) ?? 0)
  const byDue = (one.due ?? Number.MAX_SAFE_INTEGER) - (other.due ?? Number.MAX_SAFE_INTEGER)
  return byWhy || byDue || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
}

/** The most urgent thing that a case asks for now. */
export function caseDuty(state: Case, rules: Rules, now: number): Duty | null {
  if (!state.opened) return null
  const closed = state.stage === "closed"
  if (closed && !state.promises.some(isUnkept)) return null
  const unkept = state.promises.filter(isUnkept)
  const broken = earliest(unkept.filter((promise) => isPromiseBroken(promise, now)))
  if (broken !== null) return { why: "promise-broken", due: broken }
  const quiet = closed || isSnoozed(state, now)
  const contact = quiet ? null : firstContactDue(state, rules)
  if (contact !== null && now >= contact) return { why: "first-contact-overdue", due: contact }
  const promise = earliest(unkept.filter((candidate) => isPromiseDue(candidate, now)))
  if (promise !== null) return { why: "promise-due", due: promise }
  if (quiet) return null
  if (contact !== null) return { why: "first-contact", due: contact }
  const followUp = followUpDue(state, rules)
  if (followUp !== null && now >= followUp) return { why: "follow-up", due: followUp }
  return windowDuty(state, rules, now)
}

function windowDuty(state: Case, rules: Rules, now: number): Duty | null {
  const change = changeWindow(state, rules)
  if (change && now >= change.warnFrom && now < change.end)
    return { why: "change-window-ending", due: change.end }
  const reply = replyWindow(state, rules)
  if (reply && now >= reply.warnFrom && now < reply.end) return { why: "reply-window-ending", due: reply.end }
  return null
}

const isUnkept = (promise: CasePromise): boolean => promise.keptAt === null

function earliest(promises: readonly CasePromise[]): number | null {
  return promises.length === 0 ? null : Math.min(...promises.map(({ due }) => due))
}
