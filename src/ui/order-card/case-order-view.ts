/** The order behind a review as its card shows it: known, tied by the clerk, or only likely. */
import { type Case, orderIdOf } from "../../cases/case"
import type { OrderTie } from "../../orders/find-order"
import { lastPhoneDay } from "../../orders/last-phone-day"
import type { OpenThing } from "../../orders/open-things"
import { refundsUnderWay } from "../../orders/refunds"
import { momentOf } from "../../rules/time"
import { spokenItem } from "../../wording/variables"
import type { Moment } from "../case-card/moment"
import type { Label } from "../due-label"
import type { Format } from "../format"
import { togetherWords } from "./together"

export interface CaseOrderView {
  /** Of the one order that it surely is about. */
  readonly known: {
    readonly orderId: string
    readonly about: string
    readonly chips: readonly Label[]
    /** What else is open with this buyer. */
    readonly together: string | null
    /** The event that tied it, where the clerk did. */
    readonly tiedBy: string | null
  } | null
  /** Likely ones, the likeliest first; never taken for known. */
  readonly candidates: readonly { readonly orderId: string; readonly about: string }[]
}

/** More to choose from would be guessing. */
const MOST = 3

/** Null where nothing is known of any order. */
export function caseOrderView(
  state: Case,
  ties: readonly OrderTie[],
  things: readonly OpenThing[],
  { now, rules }: Moment,
  format: Format
): CaseOrderView | null {
  const [first] = ties
  const together = togetherWords(things, format)
  if (!first) {
    const orderId = orderIdOf(state)
    return orderId === null || together === null
      ? null
      : { known: { orderId, about: "", chips: [], together, tiedBy: null }, candidates: [] }
  }
  const about = ({ state: { order, createdAt }, certainty, exact }: OrderTie) =>
    [
      spokenItem(order.items[0]?.title ?? "") || (order.items[0]?.title ?? ""),
      order.buyer,
      exact ? "" : format.text.row.tail(order.orderId),
      format.text.caseOrder.bought(format.date(createdAt, now)),
      order.statusText,
      order.paidCents === null ? "" : format.money(order.paidCents),
      exact ? "" : format.text.caseOrder.certainty(Math.round(certainty * 100))
    ]
      .filter((part) => part !== "")
      .join(" · ")
  if (!first.exact)
    return {
      known: null,
      candidates: ties.slice(0, MOST).map((tie) => ({ orderId: tie.state.orderId, about: about(tie) }))
    }
  const { order } = first.state
  const refunds = refundsUnderWay(order).map(
    ({ words }): Label => ({ text: format.text.caseOrder.refund(words), tone: "due" })
  )
  return {
    known: {
      orderId: first.state.orderId,
      about: about(first),
      chips: [...refunds, ...phoneChip(first, { now, rules }, format)],
      together,
      tiedBy: state.review.orderId === null ? (state.tie?.event ?? null) : null
    },
    candidates: []
  }
}

/** Counted from when a reading first showed the success. */
function phoneChip({ state }: OrderTie, { now, rules }: Moment, format: Format): Label[] {
  const last = lastPhoneDay(state, rules, now)
  if (last === null) return []
  const { caseOrder } = format.text
  if (last.daysLeft < 0) return [{ text: caseOrder.phoneOver, tone: "calm" }]
  const day = format.day(momentOf(last.day, "12:00"), now)
  return [{ text: caseOrder.phone(day), tone: last.daysLeft <= 2 ? "due" : "calm" }]
}
