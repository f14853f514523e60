/** Practice calls with made-up buyers: their lines one by one, each with a better answer. Nothing is kept. */
import type { Cause } from "../../causes"
import type { Remedy } from "../../remedies"
import type { WordingContext } from "../context"

export interface Turn {
  /** What the buyer says. */
  readonly says: string
  readonly english: string
  /** A better answer, shown after the clerk's own. */
  readonly better: string
  readonly betterEnglish: string
  /** Why it is better: one line to the clerk. */
  readonly why: string
  readonly whyEnglish: string
  /** What the buyer refuses with this line: not to be offered from now on (0-15). */
  readonly refuses?: readonly Remedy[]
}

export interface Buyer {
  readonly id: string
  readonly title: string
  readonly titleEnglish: string
  readonly item: string
  readonly reviewText: string
  readonly cause: Cause
  readonly channel: "phone" | "wangwang"
  readonly grade: "good" | "neutral" | "bad"
  /** Days, `YYYY-MM-DD`. */
  readonly reviewed: string
  readonly firstSeen: string
  readonly shipped: boolean
  readonly stock?: "none"
  readonly source: string
  readonly turns: readonly [Turn, Turn, Turn, ...Turn[]]
}

export interface Line extends Turn {
  readonly turn: number
  readonly last: boolean
}

/** The buyer's line of a turn, counted from 0; null once the talk is over. */
export function nextLine(buyer: Buyer, turn: number): Line | null {
  const line = buyer.turns[turn]
  return line === undefined ? null : { ...line, turn, last: turn === buyer.turns.length - 1 }
}

/** What the checker may know when the clerk answers this turn: all that the buyer refused so far. */
export function contextOf(buyer: Buyer, turn: number): WordingContext {
  return {
    channel: buyer.channel,
    solved: false,
    rating: buyer.grade,
    refused: buyer.turns.slice(0, turn + 1).flatMap(({ refuses }) => refuses ?? []),
    reviewed: buyer.reviewed,
    firstSeen: buyer.firstSeen,
    shipped: buyer.shipped,
    ...(buyer.stock && { stock: buyer.stock }),
    platform: "taobao"
  }
}
