/** One early sign: folded, a line; open, the sentence and whom it is for. */
import { ChevronDown } from "lucide-react"
import { refundsUnderWay } from "../../../../orders/refunds"
import { DAY } from "../../../../rules/time"
import { spokenItem } from "../../../../wording/variables"
import { SignTalk } from "./SignTalk"
import type { SignProps } from "./sign-props"

interface SignCardProps extends SignProps {
  readonly open: boolean
  readonly onToggle: () => void
}

export function SignCard({ open, onToggle, ...props }: SignCardProps) {
  const { sign, orders, now, format, text } = props
  const { signs } = text
  const states = orders.shops
    .filter(({ shop }) => shop === sign.shop)
    .flatMap(({ watched }) => watched.filter(({ orderId }) => sign.orderIds.includes(orderId)))
  const [first] = states
  const asked = sign.kind === "refund-request" && first ? refundsUnderWay(first.order)[0]?.words : null
  const about = [
    sign.orderIds.length > 1 ? text.orders(sign.orderIds.length) : (first?.order.buyer ?? ""),
    asked ? signs.asks(asked) : "",
    sign.kind === "stalled-parcel" && sign.since !== null
      ? signs.days(Math.floor((now - sign.since) / DAY))
      : "",
    sign.since !== null && sign.kind !== "stalled-parcel" ? signs.since(format.date(sign.since, now)) : ""
  ]
  return (
    <>
      <button type="button" className="order-row" aria-expanded={open} onClick={onToggle}>
        <span className={`tag ${sign.kind === "refund-request" ? "" : "plain"}`}>
          {signs.kinds[sign.kind]}
        </span>
        <span className="grow">
          <span className="strong cut">{spokenItem(sign.title) || sign.title}</span>
          <small className="quiet cut">{about.filter(Boolean).join(" · ")}</small>
        </span>
        <ChevronDown size={16} aria-hidden className={open ? "turned" : undefined} />
      </button>
      {open && <SignTalk {...props} states={states} />}
    </>
  )
}
