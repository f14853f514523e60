/** What can be taken along as a table: cases, promises, statistics. */
import type { Case } from "../../../cases/case"
import { causeOf } from "../../../cases/remedies"
import type { Rules } from "../../../rules/rules"
import { toChinaIso } from "../../../rules/time"
import type { OutSheet } from "../../../sheets/safe"
import { promiseState } from "../../../statistics/promise-ledger"
import { statistics } from "../../../statistics/statistics"
import type { Language } from "../../../ui/text"
import { outText } from "./out-text"

export type OutName = "cases" | "promises" | "statistics"
export const outNames = ["cases", "promises", "statistics"] as const

/** 2026-11-18 09:30, China's time: sorts as it reads. */
const time = (at: number | null): string | null =>
  at === null ? null : toChinaIso(at).slice(0, 16).replace("T", " ")

export function sheetOf(
  name: OutName,
  cases: readonly Case[],
  rulesOf: (shop: string) => Rules,
  now: number,
  language: Language
): OutSheet {
  const text = outText[language]
  const sheet = { name: text.names[name], header: text.headers[name] }
  if (name === "cases") return { ...sheet, rows: cases.map((state) => caseRow(state, language)) }
  if (name === "promises")
    return { ...sheet, rows: cases.flatMap((state) => promiseRows(state, now, language)) }
  return { ...sheet, rows: statisticsRows(cases, rulesOf, now, language) }
}

function caseRow(state: Case, language: Language): OutSheet["rows"][number] {
  const { review } = state
  const text = outText[language]
  return [
    state.shop,
    review.feedId,
    review.orderId,
    review.itemTitle,
    review.buyer,
    text.grades[review.grade],
    review.text,
    review.append?.text ?? null,
    time(state.postedAt),
    time(state.firstSeenAt),
    causeOf(state),
    text.stages[state.stage],
    state.closed ? text.results[state.closed.result] : null,
    state.calls.length,
    time(state.lastContactAt),
    time(state.solvedAt),
    time(state.confirmedAt),
    state.owner,
    state.labels.join(" ")
  ]
}

function promiseRows(state: Case, now: number, language: Language): OutSheet["rows"][number][] {
  const text = outText[language]
  return state.promises.map((promise) => [
    state.shop,
    state.review.orderId,
    state.review.itemTitle,
    state.review.buyer,
    promise.text,
    promise.by,
    time(promise.madeAt),
    time(promise.due),
    time(promise.keptAt),
    text.promises[promiseState(promise, now)]
  ])
}

/** Everything that was ever seen, and nothing before it to compare with. */
const ALWAYS = { from: 0, beforeFrom: -1, beforeTo: -1 }

/** Counts of each cause, then of each item, largest first; each shop under its own rules. */
function statisticsRows(
  cases: readonly Case[],
  rulesOf: (shop: string) => Rules,
  now: number,
  language: Language
): OutSheet["rows"][number][] {
  const { kinds } = outText[language]
  const shops = [...new Set(cases.map(({ shop }) => shop))].sort()
  return shops.flatMap((shop) => {
    const own = cases.filter((state) => state.shop === shop)
    const { complaints } = statistics(own, rulesOf(shop), { ...ALWAYS, to: now }, now)
    return [
      [shop, kinds.all, null, complaints.total.now],
      ...complaints.classes.map((entry) => [shop, kinds.class, entry.class, entry.now]),
      ...complaints.causes.map((entry) => [shop, kinds.cause, entry.cause, entry.now]),
      ...complaints.items.map((entry) => [shop, kinds.item, entry.title || entry.itemId, entry.now])
    ]
  })
}
