/** Every promise and what became of it, and how each clerk's stand (2-24). */
import type { Case, CasePromise } from "../cases/case"
import { isPromiseBroken } from "../cases/clocks"
import { midnightAfter } from "../rules/time"
import type { Counter } from "./counter"

export type PromiseState = "open" | "due" | "broken" | "kept" | "kept-late"

/** Due on the day itself; broken from its moment on, until it is kept. */
export function promiseState(promise: CasePromise, now: number, tonight = midnightAfter(now)): PromiseState {
  const { keptAt, due } = promise
  if (keptAt !== null) return keptAt < due ? "kept" : "kept-late"
  if (isPromiseBroken(promise, now)) return "broken"
  return due < tonight ? "due" : "open"
}

/** Whatever holds a case's promises: the case itself, or less of it. */
type Holder = Pick<Case, "promises">

export interface LedgerLine<State extends Holder = Case> {
  readonly state: State
  readonly promise: CasePromise
  readonly is: PromiseState
}

export type PromiseCounts = Readonly<Record<PromiseState, number>>

export interface PromiseLedger<State extends Holder = Case> {
  /** Broken, due and open ones, the earliest due first. Those of closed cases too. */
  readonly unkept: readonly LedgerLine<State>[]
  readonly all: PromiseCounts
  readonly byClerk: readonly (PromiseCounts & { readonly clerk: string })[]
}

export function promiseLedger<State extends Holder>(
  cases: readonly State[],
  now: number
): PromiseLedger<State> {
  const counter = new PromiseCounter<State>(now)
  for (const state of cases) counter.add(state)
  return counter.result()
}

/** Of every case, opened or not. */
export class PromiseCounter<State extends Holder = Case> implements Counter<PromiseLedger<State>, State> {
  private readonly unkept: LedgerLine<State>[] = []
  private readonly all = none()
  private readonly clerks = new Map<string, Record<PromiseState, number>>()
  private readonly tonight: number

  constructor(private readonly now: number) {
    this.tonight = midnightAfter(now)
  }

  add(state: State): void {
    for (const promise of state.promises) {
      const is = promiseState(promise, this.now, this.tonight)
      this.all[is] += 1
      this.of(promise.by)[is] += 1
      if (promise.keptAt === null) this.unkept.push({ state, promise, is })
    }
  }

  result(): PromiseLedger<State> {
    const { unkept, all, clerks } = this
    return {
      unkept: unkept.sort((one, other) => one.promise.due - other.promise.due),
      all,
      byClerk: [...clerks]
        .map(([clerk, counts]) => ({ clerk, ...counts }))
        .sort((one, other) => (one.clerk < other.clerk ? -1 : 1))
    }
  }

  private of(clerk: string): Record<PromiseState, number> {
    const known = this.clerks.get(clerk)
    if (known) return known
    const counts = none()
    this.clerks.set(clerk, counts)
    return counts
  }
}

const none = (): Record<PromiseState, number> => ({ open: 0, due: 0, broken: 0, kept: 0, "kept-late": 0 })

/** Those that were kept, the last first. */
export function keptPromises<State extends Holder>(
  cases: readonly State[],
  now: number
): LedgerLine<State>[] {
  return cases
    .flatMap((state) =>
      state.promises
        .filter(({ keptAt }) => keptAt !== null)
        .map((promise) => ({ state, promise, is: promiseState(promise, now) }))
    )
    .sort((one, other) => (other.promise.keptAt ?? 0) - (one.promise.keptAt ?? 0))
}
