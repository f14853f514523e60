/**
 * When a reading may be believed. Pages draw themselves bit by bit: an empty list stands there before its rows
 * come, the old rows stay for a while after a filter was changed. Pure; times in milliseconds.
 */
import type { Health, Reading } from "../../rows"

/** How long each state must have stood. Rows are rows at once; a redesign is never concluded in a hurry. */
const standing: Record<Exclude<Health, "loading">, number> = {
  ok: 0,
  empty: 3000,
  "signed-out": 2000,
  blocked: 2000,
  "no-permission": 3000,
  changed: 15_000
}

/** After a change of the address the same rows as before are the old ones, unless they stay this long. */
const OLD_ROWS = 15_000

export class Settling {
  private health: Health | null = null
  private since = 0
  private routeAt: number
  private rowsBefore: string | null = null
  private rows = ""

  constructor(now: number) {
    this.routeAt = now
  }

  /** The address changed: what stands on the page may still be what stood there before. */
  changeRoute(now: number): void {
    this.rowsBefore = this.rows === "" ? null : this.rows
    this.routeAt = now
    this.health = null
  }

  /** Whether this reading says what the page really shows. */
  isSettled(reading: Reading, now: number): boolean {
    this.rows = JSON.stringify(
      reading.rows.map((row) => [row.orderId, ("feedId" in row && row.feedId) || ""])
    )
    if (this.health !== reading.health) {
      this.health = reading.health
      this.since = now
    }
    if (reading.health === "loading") return false
    if (this.rowsBefore === this.rows && now - this.routeAt < OLD_ROWS) return false
    this.rowsBefore = null
    return now - this.since >= standing[reading.health]
  }
}
