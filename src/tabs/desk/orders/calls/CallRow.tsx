/** One late order: folded, a line; open, the card with the honest word. */
import { useLiveQuery } from "dexie-react-hooks"
import { ChevronDown } from "lucide-react"
import type { LateOrder } from "../../../../orders/call-list"
import { missingItem } from "../../../../orders/missing-item"
import { openThings } from "../../../../orders/open-things"
import { DAY } from "../../../../rules/time"
import { casesOfOrder, database } from "../../../../store"
import { dueLabel } from "../../../../ui/due-label"
import { OrderCard } from "../../../../ui/order-card/OrderCard"
import { togetherWords } from "../../../../ui/order-card/together"
import { When } from "../../../../ui/parts/When"
import { spokenItem } from "../../../../wording/variables"
import { OrderNumber } from "../OrderNumber"
import type { PartProps } from "../part"

/** Longer than a page that is looked at every day says nothing new of a late parcel. */
const STALE = 3 * DAY

interface CallRowProps extends PartProps {
  readonly late: LateOrder
  /** Late parcels of the same shop under the same full nick. */
  readonly alike: number
  readonly open: boolean
  readonly onToggle: () => void
}

export function CallRow({ late, alike, open, onToggle, ...props }: CallRowProps) {
  const { now, format, text } = props
  const { state, why, due, platform } = late
  const { order, createdAt } = state
  const [first] = order.items
  const count = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
  const title = spokenItem(first?.title ?? "") || (first?.title ?? state.orderId)
  const about = [
    why === "promise-broken" ? text.calls.broken : "",
    `${order.buyer} ${format.text.row.tail(state.orderId)}`.trim(),
    text.calls.paid(format.date(createdAt, now)),
    order.paidCents === null ? "" : format.money(order.paidCents),
    text.calls.platform(
      platform.due > now ? format.moment(platform.due, now) : format.date(platform.due, now),
      platform.due <= now
    )
  ]
  return (
    <>
      <button type="button" className="order-row" aria-expanded={open} onClick={onToggle}>
        <span className="grow">
          <span className="strong cut">{format.text.row.count(title, count)}</span>
          <small className="quiet cut">{about.filter(Boolean).join(" · ")}</small>
        </span>
        <When label={dueLabel({ why, due }, now, format)} />
        <ChevronDown size={16} aria-hidden className={open ? "turned" : undefined} />
      </button>
      {open && <OpenCall {...props} late={late} alike={alike} />}
    </>
  )
}

function OpenCall({
  late,
  alike,
  orders,
  rulesOf,
  clerk,
  now,
  format,
  text,
  perform,
  onCopy,
  suggest
}: Omit<CallRowProps, "open" | "onToggle">) {
  const { state, why, refunds } = late
  const { shop, orderId, order } = state
  const [first] = order.items
  const stock = orders.shops.find((one) => one.shop === shop)?.outOfStock
  const cases = useLiveQuery(() => casesOfOrder(database, state), [shop, orderId], [])
  const rules = rulesOf(shop)
  const { readAt } = state
  const stale = readAt !== undefined && now - readAt > STALE
  return (
    <>
      <div className="sec pad line">
        <OrderNumber {...{ orderId, text, onCopy }} />
        {alike > 0 && <span className="small due">{text.calls.alike(alike)}</span>}
        {stale && (
          <span className="small due">{text.calls.seen(format.date(readAt, now), order.statusText)}</span>
        )}
      </div>
      <OrderCard
        view={{
          orderId,
          why,
          owesMoney: false,
          itemTitle: first?.title ?? "",
          speaker: { shop, clerk },
          suggest,
          refunds,
          together: togetherWords(openThings(orderId, state, cases, rules, now), format),
          missing: missingItem(order, stock ?? [], now),
          told: state.told,
          latePercent: late.platform.latePercent
        }}
        moment={{ now, rules }}
        onAct={(actions) => void perform({ shop, key: orderId }, actions)}
        onCopy={onCopy}
      />
    </>
  )
}
