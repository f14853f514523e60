/** One early sign: folded, a line; open, the sentence and whom it is for. */
import { ChevronDown } from "lucide-react"
import { refundsUnderWay } from "../../../../orders/refunds"
import { DAY } from "../../../../rules/time"
import { spokenItem } from "../../../../wording/variables"
import { LateTalk } from "./LateTalk"
import { OneTalk } from "./OneTalk"
import type { SignProps } from "./sign-props"

interface SignCardProps extends SignProps {
  readonly open: boolean
  readonly onToggle: () => void
}

export function SignCard({ open, onToggle, ...props }: SignCardProps) {
  const { sign, states, now, format, text } = props
  const { signs } = text
  const [first] = states
  const one = sign.kind === "refund-request" || sign.kind === "stalled-parcel"
  const asked = sign.kind === "refund-request" && first ? refundsUnderWay(first.order)[0]?.words : null
  const about = [
    one && first
      ? `${first.order.buyer} ${format.text.row.tail(first.orderId)}`.trim()
      : text.orders(states.length),
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
          <span className="strong cut">{spokenItem(sign.title) || sign.title || signs.courier}</span>
          <small className="quiet cut">{about.filter(Boolean).join(" · ")}</small>
        </span>
        <ChevronDown size={16} aria-hidden className={open ? "turned" : undefined} />
      </button>
      {open && (one && first ? <OneTalk {...props} state={first} /> : <LateTalk {...props} />)}
    </>
  )
}
