/** An order that asks for a word: late, or just shipped. Plain data, as the card shows it. */
import type { Why } from "../../cases/entry"
import { DAY } from "../../rules/time"
import type { ShipReason } from "../../wording/situation"
import type { OrderMoment, suggestForOrder } from "../../wording/suggest-order"
import type { Speaker } from "../case-card/situation"
import { untilLabel } from "../due-label"
import type { Format } from "../format"

export interface OrderCardView {
  readonly orderId: string
  readonly why: Why
  readonly itemTitle: string
  readonly speaker: Speaker
  /** The wording room, handed in. */
  readonly suggest: typeof suggestForOrder
}

/** The reasons that a clerk can choose; only the true one may be said (1-46). */
export const shipReasons = ["our-mistake", "out-of-stock"] as const satisfies readonly ShipReason[]
export type OrderReason = (typeof shipReasons)[number]

/** The honest word about a delay, or the greeting after shipping; null where none fits. */
export function orderLine(
  view: OrderCardView,
  delay: { readonly reason: OrderReason; readonly until: number } | null,
  now: number,
  format: Format
) {
  const { shop, clerk } = view.speaker
  const common = { channel: "wangwang" as const, itemTitle: view.itemTitle, shop, clerk }
  const moment: OrderMoment =
    delay === null
      ? { ...common, step: "gift-greeting" }
      : {
          ...common,
          step: "late-shipment",
          reason: delay.reason,
          variables: {
            shipBy: untilLabel(delay.until, now, format),
            stockDays: String(Math.max(1, Math.ceil((delay.until - now) / DAY)))
          }
        }
  return view.suggest(moment)
}
