/**
 * How soon to read again. A page may change 60 times a second; reading it may take no more than a hundredth
 * of the main thread. Pure; times in milliseconds.
 */

/** Quiet time after a change, so that a list is read when it is drawn and not while it is. */
export const QUIET = 300
/** A page that never comes to rest is read all the same. */
const MOST_WAIT = 2000
const LEAST = 1000
const MOST = 8000
/** Reading may cost one part in this many of the time. */
const SHARE = 120
/** A busy machine makes one reading look dear: even so a page is not left unread for longer than this. */
const MOST_REST = 10_000

export class Pace {
  private between = LEAST
  private cost = 0
  private readAt = Number.NEGATIVE_INFINITY

  /** After a reading that took `cost`; `news` when it showed something else than the one before. */
  read(now: number, cost: number, news: boolean): void {
    this.readAt = now
    this.cost = Math.max(cost, this.cost * 0.7)
    this.between = news ? LEAST : Math.min(this.between * 2, MOST)
  }

  /** Another address: as at the beginning, but for what reading costs. */
  restart(): void {
    this.between = LEAST
  }

  /** Somebody waits for the next reading: it rests for none before it. */
  hurry(): void {
    this.readAt = Number.NEGATIVE_INFINITY
    this.restart()
  }

  /** When to read, after a change that was first noticed at `first` and last at `last`. */
  next(first: number, last: number): number {
    const wanted = Math.min(last + QUIET, first + MOST_WAIT)
    const rest = Math.max(this.between, Math.min(this.cost * SHARE, MOST_REST))
    return Math.max(wanted, this.readAt + rest)
  }
}
