/** What is counted of one case, read once: a case is large, and fifty thousand are read only so often in a moment. */
import type { Case } from "../cases/case"
import { lateDays } from "../cases/clocks"
import { itemKey } from "../cases/item"
import { causeOf } from "../cases/remedies"
import type { Remedy } from "../remedies"
import type { Rules } from "../rules/rules"

export interface CaseFacts {
  readonly state: Case
  readonly shop: string
  readonly itemId: string
  /** The cause in force, or 其他 where nobody knows. */
  readonly cause: string
  /** From a table that was kept by hand: it tells what was complained about, not how soon anybody answered. */
  readonly imported: boolean
  readonly postedAt: number
  readonly firstSeenAt: number
  /** Whole days between the review and its discovery where it was found late, else null. */
  readonly lateDays: number | null
  readonly solvedAt: number | null
  readonly confirmed: boolean
  /** Its grade is one that a buyer may change, or was until the buyer changed it. */
  readonly changeable: boolean
  readonly changed: boolean
  /** When and how the buyer was first reached; null and "none" before. */
  readonly contactAt: number | null
  readonly channel: FirstChannel
  /** Offered and not refused. */
  readonly remedies: readonly Remedy[]
}

export type FirstChannel = "phone" | "wangwang" | "none"

/** @param state an opened case; others are no complaints */
export function factsOf(state: Case, rules: Rules): CaseFacts {
  const { review, offered, refused } = state
  const changed = state.closed?.result === "changed"
  const contact = firstContactOf(state)
  return {
    state,
    shop: state.shop,
    itemId: itemKey(review),
    cause: causeName(state),
    imported: state.importedAt !== undefined,
    postedAt: state.postedAt,
    firstSeenAt: state.firstSeenAt,
    lateDays: lateDays(state, rules),
    solvedAt: state.solvedAt,
    confirmed: state.confirmedAt !== null,
    changeable: changed || review.grade === "neutral" || review.grade === "bad",
    changed,
    contactAt: contact.at,
    channel: contact.channel,
    remedies: refused.length === 0 ? offered : offered.filter((remedy) => !refused.includes(remedy))
  }
}

/** When and how the buyer was first reached. */
export function firstContactOf({ calls, messagedAt }: Pick<Case, "calls" | "messagedAt">): {
  readonly at: number | null
  readonly channel: FirstChannel
} {
  const called = firstHeard(calls)
  const wrote = messagedAt[0] ?? null
  if (called !== null && (wrote === null || called <= wrote)) return { at: called, channel: "phone" }
  return { at: wrote, channel: wrote === null ? "none" : "wangwang" }
}

/** The first call that reached the buyer. */
function firstHeard(calls: Case["calls"]): number | null {
  for (const { at, outcome } of calls) if (outcome !== "no-answer") return at
  return null
}

export function causeName(state: Case): string {
  return causeOf(state) ?? "其他"
}
