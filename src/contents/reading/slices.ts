/**
 * Reading without holding up the page: a slice of it, then the page's own turn, then the next slice. What was read
 * of a page that changed meanwhile is dropped.
 */
import type { Steps } from "../../pages"

/** Milliseconds after which a slice ends with the step at hand. */
const SLICE = 0.5
/** A page that changes in the middle of every reading is read without rests in the end. */
const TRIES = 3

export interface Slicing<Result> {
  /** A reading from its beginning. */
  readonly steps: () => Steps<Result>
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** Resolves when the page had its turn; null: nobody waits for this page, there is nothing to hold up. */
  readonly rest: (() => Promise<void>) | null
  /** Another one whenever the page is no longer what it was. */
  readonly version: () => unknown
  /** Nobody wants it any more. */
  readonly isOver: () => boolean
}

export interface Sliced<Result> {
  readonly result: Result
  /** Milliseconds of each slice, those of what was dropped too. */
  readonly slices: readonly number[]
}

/** Null when it was over before it was done. */
export async function inSlices<Result>(slicing: Slicing<Result>): Promise<Sliced<Result> | null> {
  const { steps, now, rest, version, isOver } = slicing
  const slices: number[] = []
  for (let attempt = 1; ; attempt += 1) {
    const least = rest && attempt < TRIES ? SLICE : Number.POSITIVE_INFINITY
    const seen = version()
    const reading = steps()
    while (version() === seen) {
      const started = now()
      let step = reading.next()
      while (!step.done && now() - started < least) step = reading.next()
      slices.push(now() - started)
      if (step.done) return { result: step.value, slices }
      await rest?.()
      if (isOver()) return null
    }
  }
}

/** The page's own turn: what it has to do comes first. */
export function pageTurn(window: Window): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
