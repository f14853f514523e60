/** The words to several buyers who wait for the same: only the true reason, and only a day that somebody knows. */
import { useState } from "react"
import { missingItem } from "../../../../orders/missing-item"
import { refundsUnderWay } from "../../../../orders/refunds"
import { owesShipping } from "../../../../orders/shipping-promise"
import { DelayChoice, DelayLimits } from "../../../../ui/order-card/Delay"
import {
  type Delay,
  firstDelay,
  orderMoment,
  toldAction,
  withReason
} from "../../../../ui/order-card/order-card-view"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import { ToldChips } from "../ToldChips"
import type { SignProps } from "./sign-props"

export function LateTalk({
  sign,
  states,
  orders,
  rulesOf,
  clerk,
  now,
  format,
  text,
  suggest,
  perform,
  onCopy
}: SignProps) {
  const { shop, kind, say, title } = sign
  const moment = { now, rules: rulesOf(shop) }
  const stock = orders.shops.find((one) => one.shop === shop)?.outOfStock ?? []
  const [first] = states
  const missing = kind === "out-of-stock" && first ? missingItem(first.order, stock, now) : null
  const [delay, setDelay] = useState<Delay>(() =>
    say.reason === null ? firstDelay(null, moment.rules) : withReason(say.reason, missing, moment)
  )
  const words = orderMoment(
    { why: "ship-overdue", itemTitle: title, refunds: [], told: null, missing },
    delay,
    now
  )
  const line = words && suggest({ ...words, channel: "wangwang", shop, clerk })
  const told = toldAction(delay, false, moment)
  return (
    <div className="order-talk">
      <DelayChoice
        delay={delay}
        onReason={(reason) => setDelay(withReason(reason, missing, moment))}
        onUntil={(until) => setDelay({ ...delay, until })}
      />
      {line && (
        <ol className="script bubbles">
          <CopyLine line={line} hints={format.language === "en" ? [line.english] : []} onCopy={onCopy} />
        </ol>
      )}
      <DelayLimits delay={delay} />
      {told && (
        <ToldChips
          states={states.filter(({ order }) => owesShipping(order) && refundsUnderWay(order).length === 0)}
          {...{ told, perform, now, text, format }}
        />
      )}
    </div>
  )
}
