/**
 * The rules in the order of the screen. A rule that stands in no group fails to compile; the assessment is changed
 * on the desk, beside what it makes of a month.
 */
import type { RuleName } from "../../rules/rules"

export type RuleGroup = "shop" | "calls" | "windows" | "orders" | "watch" | "keep"

const groupOf: Readonly<Record<Exclude<RuleName, "assessment">, RuleGroup>> = {
  shopKind: "shop",
  workingHours: "shop",
  callHours: "shop",
  compensationCeilingYuan: "shop",
  callsPerDay: "calls",
  callsPerCase: "calls",
  hangUpHours: "calls",
  noAnswerMinHours: "calls",
  firstContactMinMinutes: "calls",
  firstContactLateDue: "calls",
  followUpAt: "calls",
  phoneDaysAfterSuccess: "calls",
  lateFoundHours: "windows",
  changeWindowDays: "windows",
  changeWarnDays: "windows",
  replyWindowDays: "windows",
  replyWarnDays: "windows",
  replyCharacters: "windows",
  closingNotice: "windows",
  closingNoticeAt: "windows",
  shipHours: "orders",
  itemShipHours: "orders",
  shipWarnHours: "orders",
  giftDays: "orders",
  stalledDays: "orders",
  delayedOrders: "orders",
  platformShipHours: "orders",
  platformTrackingHours: "orders",
  platformLatePercent: "orders",
  platformSlowLatePercent: "orders",
  platformOutOfStockPercent: "orders",
  noReasonDays: "orders",
  refundDays: "orders",
  shopPaysEveryReturn: "orders",
  staleHours: "watch",
  patrolMinutes: "watch",
  patrolPages: "watch",
  patrolPauseSeconds: "watch",
  forgetDays: "keep",
  clusterSize: "keep",
  clusterDays: "keep"
}

export const ruleGroups = Object.entries(groupOf).reduce((groups, [name, group]) => {
  groups.set(group, [...(groups.get(group) ?? []), name as RuleName])
  return groups
}, new Map<RuleGroup, RuleName[]>())
