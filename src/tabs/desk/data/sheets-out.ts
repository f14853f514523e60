/** What can be taken along as a table: cases, promises, statistics. */
import type { Case } from "../../../cases/case"
import { causeOf } from "../../../cases/remedies"
import { toChinaIso } from "../../../rules/time"
import type { OutRow, OutSheet } from "../../../sheets/safe"
import { promiseState } from "../../../statistics/promise-ledger"
import type { Language } from "../../../ui/text"
import type { OutMaterial } from "./out-material"
import { outText } from "./out-text"
import { statisticsRows } from "./statistics-rows"

export type OutName = "cases" | "promises" | "statistics"
export const outNames = ["cases", "promises", "statistics"] as const

/** 2026-11-18 09:30, China's time: sorts as it reads. */
const time = (at: number | null): string | null =>
  at === null ? null : toChinaIso(at).slice(0, 16).replace("T", " ")

/** Its rows are made as they are taken. */
export function sheetOf(name: OutName, material: OutMaterial, language: Language): OutSheet {
  const text = outText[language]
  return {
    name: text.names[name],
    header: text.headers[name],
    rows: { [Symbol.iterator]: () => rowsOf(name, material, language) }
  }
}

function* rowsOf(name: OutName, material: OutMaterial, language: Language): Generator<OutRow> {
  if (name === "statistics") yield* statisticsRows(material, language)
  else
    for (const state of material.cases) {
      if (name === "cases") yield caseRow(state, language)
      else yield* promiseRows(state, material.now, language)
    }
}

function caseRow(state: Case, language: Language): OutRow {
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

function promiseRows(state: Case, now: number, language: Language): OutRow[] {
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
