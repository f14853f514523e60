/** One case as the desk's lists need it: small, so that fifty thousand of them fit in memory and are searched at once. */
import { type Case, type CaseStage, orderIdOf } from "../../../cases/case"
import { isLowGrade } from "../../../cases/clocks"
import type { CallOutcome } from "../../../cases/event"
import { itemKey } from "../../../cases/item"
import { causeOf } from "../../../cases/remedies"
import type { Grade } from "../../../rows"
import { type FirstChannel, firstContactOf } from "../../../statistics/case-facts"
import { spokenItem } from "../../../wording/variables"

export interface CaseLine {
  readonly id: string
  readonly shop: string
  readonly key: string
  /** The newest words of the buyer; "" where there are none. */
  readonly words: string
  readonly buyer: string
  readonly itemKey: string
  /** A name short enough to read in a list. */
  readonly item: string
  readonly grade: Grade
  /** A complaint under a good or unknown grade. */
  readonly unhappy: boolean
  readonly cause: string
  readonly stage: CaseStage
  readonly calls: number
  readonly lastOutcome: CallOutcome | null
  /** How the buyer was first reached. */
  readonly channel: FirstChannel
  /** Who has it in hand; "" where nobody said. */
  readonly clerk: string
  readonly labels: readonly string[]
  readonly postedAt: number
  readonly firstSeenAt: number
  /** From a table that was kept by hand. */
  readonly imported: boolean
  readonly closed: Case["closed"]
  readonly promises: Case["promises"]
  /** The whole case while it is open: its clocks run. */
  readonly state: Case | null
  /** What a search looks through: one string, as `plain` makes it. */
  readonly text: string
}

/** Alike for the eye is alike for a search: full width, case and white space do not count. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "")

export const lineId = (shop: string, key: string): string => `${shop}\n${key}`

/** Null for a review that opened no case. */
export function lineOf(state: Case): CaseLine | null {
  if (!state.opened) return null
  const { shop, key, review, calls, promises } = state
  const item = spokenItem(review.itemTitle) || review.itemTitle
  const unkept = promises.some(({ keptAt }) => keptAt === null)
  return {
    id: lineId(shop, key),
    shop,
    key,
    words: review.append && state.flags.includes("appended") ? review.append.text : review.text,
    buyer: review.buyer,
    itemKey: itemKey(review),
    item,
    grade: review.grade,
    unhappy: !isLowGrade(state),
    cause: causeOf(state) ?? "其他",
    stage: state.stage,
    calls: calls.length,
    lastOutcome: calls.at(-1)?.outcome ?? null,
    channel: firstContactOf(state).channel,
    clerk: state.owner ?? calls.at(-1)?.by ?? promises.at(-1)?.by ?? "",
    labels: state.labels,
    postedAt: state.postedAt,
    firstSeenAt: state.firstSeenAt,
    imported: state.importedAt !== undefined,
    closed: state.closed,
    promises,
    state: state.stage !== "closed" || unkept ? state : null,
    text: plain(
      [
        review.text,
        review.append?.text ?? "",
        review.itemTitle,
        review.buyer,
        key,
        review.orderId ?? "",
        orderIdOf(state) ?? "",
        ...promises.map((promise) => promise.text),
        ...state.said,
        ...state.labels
      ].join("\n")
    )
  }
}
