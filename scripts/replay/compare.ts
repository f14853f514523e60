/** Holds what a story expects against what stands. */
import { parseTime } from "../../src/rules/time"
import type { Actual } from "./play"
import type { Expectation } from "./story"

export interface Difference {
  readonly what: string
  readonly expected: unknown
  readonly actual: unknown
}

/** The first difference, or null. */
export function compare(expect: Expectation, actual: Actual): Difference | null {
  for (const difference of differences(expect, actual)) return difference
  return null
}

function* differences(expect: Expectation, actual: Actual): Generator<Difference> {
  const { badge, open, rejected, checklist } = expect
  if (badge !== undefined && badge !== actual.badge)
    yield { what: "badge", expected: badge, actual: actual.badge }
  if (open !== undefined && open !== actual.open) yield { what: "open", expected: open, actual: actual.open }
  if (rejected !== undefined && rejected !== actual.rejected) {
    yield { what: "rejected", expected: rejected, actual: actual.rejected ?? "nothing was done yet" }
  }
  if (checklist !== undefined && !sameChecklist(checklist, actual)) {
    const found = actual.checklist.map(({ key, why }) => ({ case: key, why }))
    yield { what: "checklist", expected: checklist, actual: found }
  }
  yield* each("askAllowed", expect.askAllowed, actual.askAllowed, (want, is) => want === is)
  yield* each("callAllowed", expect.callAllowed, actual.callAllowed, (want, is) => want === is)
  yield* each("state", expect.state, actual.state, (want, is) => want === is)
  yield* each("suggests", expect.suggests, actual.suggested, (want, is) =>
    want.every((one) => is.includes(one))
  )
  yield* each(
    "suggestsNot",
    expect.suggestsNot,
    actual.suggested,
    (want, is) => !want.some((one) => is.includes(one))
  )
  yield* each("flags", expect.flags, actual.flags, (want, is) => want.every((one) => is.includes(one)))
  yield* each("due", expect.due, actual.due, (want, is) => parseTime(want) === parseTime(is))
}

function sameChecklist(expected: NonNullable<Expectation["checklist"]>, actual: Actual): boolean {
  const entries = actual.checklist
  if (entries.length !== expected.length) return false
  return entries.every((entry, index) => {
    const want = expected[index]
    return want !== undefined && want.why === entry.why && actual.names(entry, want.case)
  })
}

function* each<Want, Is>(
  what: string,
  expected: Readonly<Record<string, Want>> | undefined,
  actual: (name: string) => Is | null,
  fits: (want: Want, is: Is) => boolean
): Generator<Difference> {
  for (const [name, want] of Object.entries(expected ?? {})) {
    const is = actual(name)
    if (is === null || !fits(want, is)) {
      yield { what: `${what} of ${name}`, expected: want, actual: is ?? "there is no such case" }
    }
  }
}
