/**
 * Work that can rest: reading a page goes row by row, and whoever drives it may let the page have its turn between
 * two steps. What was read before a rest holds only as long as the page has not changed meanwhile.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** All steps at once. */
export function whole<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Each in turn, with a rest after each. */
export function* each<Item, Result>(items: Iterable<Item>, work: (item: Item) => Result): Steps<Result[]> {
  const results: Result[] = []
  for (const item of items) {
    results.push(work(item))
    yield
  }
  return results
}
