/** Every promise and what became of it, and how each clerk's stand (2-24). */
import type { Case, CasePromise } from "../cases/case"
import { isPromiseBroken } from "../cases/clocks"
import { addDays, dayOf, momentOf } from "../rules/time"

export type PromiseState = "open" | "due" | "broken" | "kept" | "kept-late"

/** Due on the day itself; broken from its moment on, until it is kept. */
export function promiseState(promise: CasePromise, now: number, tonight = midnightAfter(now)): PromiseState {
  const { keptAt, due } = promise
  if (keptAt !== null) return keptAt < due ? "kept" : "kept-late"
  if (isPromiseBroken(promise, now)) return "broken"
  return due < tonight ? "due" : "open"
}

function midnightAfter(time: number): number {
  return momentOf(addDays(dayOf(time), 1), "00:00")
}

export interface LedgerLine {
  readonly state: Case
  readonly promise: CasePromise
  readonly is: PromiseState
}

export type PromiseCounts = Readonly<Record<PromiseState, number>>

export interface PromiseLedger {
  /** Broken, due and open ones, the earliest due first. Those of closed cases too. */
  readonly unkept: readonly LedgerLine[]
  readonly all: PromiseCounts
  readonly byClerk: readonly (PromiseCounts & { readonly clerk: string })[]
}

export function promiseLedger(cases: readonly Case[], now: number): PromiseLedger {
  const unkept: LedgerLine[] = []
  const all = none()
  const clerks = new Map<string, Record<PromiseState, number>>()
  const tonight = midnightAfter(now)
  for (const state of cases) {
    for (const promise of state.promises) {
      const is = promiseState(promise, now, tonight)
      const own = clerks.get(promise.by) ?? none()
      clerks.set(promise.by, own)
      all[is] += 1
      own[is] += 1
      if (promise.keptAt === null) unkept.push({ state, promise, is })
    }
  }
  return {
    unkept: unkept.sort((one, other) => one.promise.due - other.promise.due),
    all,
    byClerk: [...clerks]
      .map(([clerk, counts]) => ({ clerk, ...counts }))
      .sort((one, other) => (one.clerk < other.clerk ? -1 : 1))
  }
}

const none = (): Record<PromiseState, number> => ({ open: 0, due: 0, broken: 0, kept: 0, "kept-late": 0 })
