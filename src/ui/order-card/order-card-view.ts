/** An order that asks for a word: late, wanted back, or just shipped. Plain data, as the card shows it. */
import type { Action } from "../../cases/action"
import type { Why } from "../../cases/entry"
import type { ShipReason } from "../../cases/ship-reasons"
import type { MissingItem } from "../../orders/missing-item"
import type { Told } from "../../orders/order"
import type { RefundUnderWay } from "../../orders/refunds"
import { closingOf, nextWorkday } from "../../rules/calendar"
import { hearsay } from "../../rules/hearsay"
import type { Rules } from "../../rules/rules"
import { dayOf, HOUR } from "../../rules/time"
import type { OrderMoment, suggestForOrder } from "../../wording/suggest-order"
import type { Variables } from "../../wording/variables"
import type { Moment } from "../case-card/moment"
import type { Speaker } from "../case-card/situation"
import { untilLabel } from "../due-label"
import { type Format, formatIn } from "../format"

export interface OrderCardView {
  readonly orderId: string
  readonly why: Why
  /** The goods came back: it is about the money, not about a parcel. */
  readonly owesMoney: boolean
  readonly itemTitle: string
  readonly speaker: Speaker
  /** The wording room, handed in. */
  readonly suggest: typeof suggestForOrder
  /** Whoever wants the money back is asked, not told to wait. */
  readonly refunds: readonly RefundUnderWay[]
  /** What else is open with this buyer. */
  readonly together: string | null
  /** What the shop noted that it has none of. */
  readonly missing: MissingItem | null
  /** What the buyer was told before. */
  readonly told: Told | null
  /** What the platform may make late shipping cost, of the price. */
  readonly latePercent: number
}

/** Why it is late and until when the buyer is asked to wait: chosen by the clerk, only the true one is said (1-46). */
export interface Delay {
  /** Null until it is chosen. */
  readonly reason: ShipReason | null
  /** When it leaves, is in stock again, or the buyer is told more; null where nobody knows. */
  readonly until: number | null
}

/** Nothing is chosen beforehand, except that what is noted as out of stock is so, until the day that was noted. */
export function firstDelay(missing: MissingItem | null, rules: Rules): Delay {
  if (missing === null) return { reason: null, until: null }
  return { reason: "out-of-stock", until: missing.until === null ? null : endOf(missing.until, rules) }
}

/** With another reason: what is in our hands can be today's closing, what is not stays open. */
export function withReason(reason: ShipReason, missing: MissingItem | null, moment: Moment): Delay {
  if (reason === "out-of-stock") return { ...firstDelay(missing, moment.rules), reason }
  return { reason, until: nextClosing(moment) }
}

/** Today's closing, if an hour is left; else the next working day's. */
export function nextClosing({ now, rules }: Moment): number {
  const closing = closingOf(dayOf(now), rules.workingHours)
  return closing - now >= HOUR ? closing : closingOf(nextWorkday(dayOf(now)), rules.workingHours)
}

const endOf = (time: number, rules: Rules): number => closingOf(dayOf(time), rules.workingHours)

export type ToldAction = Extract<Action, { act: "told-delay" }>

/**
 * The note that the buyer was told. Only a time that was named is a promise: for a courier, for stock of which
 * nobody knows the day, or for a buyer who was asked about a refund, it is when to tell more.
 * @param asked the buyer wants the money back and was asked, not told to wait
 * @returns null until there is something true to tell, or for a time that has passed
 */
export function toldAction({ reason, until }: Delay, asked: boolean, moment: Moment): ToldAction | null {
  const time = until ?? nextClosing(moment)
  if (time <= moment.now) return null
  if (asked) return { act: "told-delay", until: time, named: false }
  if (reason === null || (reason === "our-mistake" && until === null)) return null
  const named = reason !== "courier" && until !== null
  return { act: "told-delay", until: time, reason, ...(named ? {} : { named }) }
}

/** The button that notes it: until then a promise stands, or then there is more to tell. */
export function toldWords({ until, named }: ToldAction, now: number, { text, moment }: Format): string {
  return named === false ? text.order.toldMore(moment(until, now)) : text.order.told(moment(until, now))
}

/** Says by when in both languages: the buyer reads the first, an English clerk the second. */
function spoken(say: (format: Format) => Variables): Pick<OrderMoment, "variables" | "english"> {
  return { variables: say(formatIn("zh")), english: say(formatIn("en")) }
}

type WordOfOrder = Omit<OrderMoment, "shop" | "clerk" | "channel" | "step"> & {
  readonly step: "gift-greeting" | "refund-unsent" | "late-shipment"
}

/** What the sentence about this order needs to know; null while no reason is chosen. */
export function orderMoment(
  view: Pick<OrderCardView, "why" | "itemTitle" | "told" | "missing"> & {
    readonly refunds: readonly Pick<RefundUnderWay, "title">[]
  },
  delay: Delay,
  now: number
): WordOfOrder | null {
  const { why, itemTitle, told, missing } = view
  if (why === "gift-message") return { step: "gift-greeting", itemTitle }
  if (view.refunds.length > 0)
    return { step: "refund-unsent", itemTitle: view.refunds[0]?.title ?? itemTitle }
  const { reason, until } = delay
  if (reason === null) return null
  return {
    ...{ step: "late-shipment", reason },
    itemTitle: reason === "out-of-stock" ? (missing?.title ?? itemTitle) : itemTitle,
    ...(why === "ship-soon" && { soon: true }),
    ...spoken((format) => ({
      ...(until !== null && { shipBy: shipBy(until, now, format), stockBy: format.day(until, now) }),
      ...(why === "promise-broken" && told && { toldBy: format.date(told.until, now) })
    }))
  }
}

/** "今天 18:00 前": a bare hour would be read as any day's. */
function shipBy(until: number, now: number, format: Format): string {
  const label = untilLabel(until, now, format)
  const { time } = format.text
  const today = dayOf(until - 1) === dayOf(now) && label !== time.today
  return today ? time.before(`${time.today} ${format.clock(until)}`) : label
}

/** The honest word about a delay, or the greeting after shipping; null where none fits. */
export function orderLine(view: OrderCardView, delay: Delay, now: number) {
  const moment = orderMoment(view, delay, now)
  return moment && view.suggest({ ...moment, channel: "wangwang", ...view.speaker })
}

/** The platform's own limit is hearsay: said with its source and date, never relied upon. */
export function platformWords(latePercent: number, rules: Rules, { text }: Format): string {
  return text.order.platform(rules.platformShipHours, latePercent, `${hearsay.source}，${hearsay.date}`)
}
