/** An order that asks for a word: late, or just shipped. Plain data, as the card shows it. */
import type { Why } from "../../cases/entry"
import type { RefundUnderWay } from "../../orders/refunds"
import type { ShipReason } from "../../orders/ship-reasons"
import { closingOf, nextWorkday } from "../../rules/calendar"
import { hearsay } from "../../rules/hearsay"
import type { Rules } from "../../rules/rules"
import { DAY, dayOf, HOUR } from "../../rules/time"
import type { OrderMoment, suggestForOrder } from "../../wording/suggest-order"
import type { Moment } from "../case-card/moment"
import type { Speaker } from "../case-card/situation"
import { untilLabel } from "../due-label"
import { type Format, formatIn } from "../format"

export interface OrderCardView {
  readonly orderId: string
  readonly why: Why
  readonly itemTitle: string
  readonly speaker: Speaker
  /** The wording room, handed in. */
  readonly suggest: typeof suggestForOrder
  /** Whoever wants the money back is asked, not told to wait. */
  readonly refunds: readonly RefundUnderWay[]
  /** What else is open with this buyer. */
  readonly together: string | null
  /** Whether the shop noted that it has none, and for how many days. */
  readonly outOfStock: { readonly days: number | null } | null
}

/** Why it is late and until when the buyer is asked to wait: chosen by the clerk, only the true one is said (1-46). */
export interface Delay {
  readonly reason: ShipReason
  readonly until: number
}

/** Today's closing, if an hour is left; else the next working day's. Out of stock: as long as was noted. */
export function firstDelay({ now, rules }: Moment, outOfStock: OrderCardView["outOfStock"] = null): Delay {
  if (outOfStock?.days) return { reason: "out-of-stock", until: now + outOfStock.days * DAY }
  const closing = closingOf(dayOf(now), rules.workingHours)
  const until = closing - now >= HOUR ? closing : closingOf(nextWorkday(dayOf(now)), rules.workingHours)
  return { reason: outOfStock ? "out-of-stock" : "our-mistake", until }
}

/** What the sentence about a delay is filled with: in Chinese, whatever the screen speaks, since it is sent. */
export function delayVariables({ until }: Delay, now: number) {
  const days = Math.max(1, Math.ceil((until - now) / DAY))
  return { shipBy: untilLabel(until, now, formatIn("zh")), stockDays: String(days) }
}

/** The honest word about a delay, or the greeting after shipping; null where none fits. */
export function orderLine(view: OrderCardView, delay: Delay | null, now: number) {
  const { shop, clerk } = view.speaker
  const common = { channel: "wangwang" as const, itemTitle: view.itemTitle, shop, clerk }
  const moment: OrderMoment =
    delay === null
      ? { ...common, step: "gift-greeting" }
      : {
          ...common,
          step: "late-shipment",
          reason: delay.reason,
          variables: delayVariables(delay, now)
        }
  return view.suggest(moment)
}

/** The platform's own limit is hearsay: said with its source and date, never relied upon. */
export function platformWords(rules: Rules, { text }: Format): string {
  return text.order.platform(
    rules.platformShipHours,
    rules.platformLatePercent,
    `${hearsay.source}，${hearsay.date}`
  )
}
