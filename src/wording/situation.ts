/** What a suggestion needs to know of a case: facts only, worked out by the caller. */
import type { Remedy } from "../remedies"
import type { Grade } from "../rows"
import type { Channel } from "./context"
import type { Variables } from "./variables"

export type State = "new" | "contacted" | "solved" | "confirmed" | "asked" | "closed"
export type Outcome =
  | "solved"
  | "wants-time"
  | "refused-offer"
  | "no-answer"
  | "hung-up"
  | "agreed-to-change"
  | "do-not-contact"
export type ShopKind = "taobao" | "tmall"
export type ShipReason = "out-of-stock" | "courier" | "our-mistake"
/** A right to return: yes, one fact is missing, the days are over, or the law names the goods. */
export type Owed = "yes" | "ask" | "over" | "excluded"
/** Who answers for the complaint. It decides who pays for a return (1-38). */
export type Fault = "shop" | "courier" | "nobody"

export interface Situation {
  readonly channel: Channel
  readonly grade: Grade
  /** Judged causes or the clerk's own words. The first one leads. */
  readonly causes: readonly string[]
  readonly state: State
  readonly reviewText: string
  readonly itemTitle: string
  /** ISO 8601 +08:00. */
  readonly reviewedAt: string
  /** Whole days from the writing of the review to our first sight of it. */
  readonly delayDays: number
  /** Whole calendar days from our first sight of it to now; 0 is today. Left out: nothing is said of today. */
  readonly daysSinceSeen?: number | undefined
  readonly lastOutcome?: Outcome | null | undefined
  readonly refused: readonly Remedy[]
  /** Ranked, best first. */
  readonly remedies: readonly Remedy[]
  /** The remedy that was agreed on, once there is one. */
  readonly agreed?: Remedy | null | undefined
  /** The buyer finds returns too much time or money (0-14). */
  readonly effort?: boolean
  readonly askAllowed: boolean
  readonly shopKind: ShopKind
  /** The shop's name and the clerk's name as the buyer hears them; "" where not set up yet. */
  readonly shop: string
  readonly clerk: string
  /** What only this case knows: amount, promise, promiseDate, parcelState and so on. */
  readonly variables?: Variables
}

/** From this many days on a review was found late and the opener says so. */
export const lateFromDays = 2
