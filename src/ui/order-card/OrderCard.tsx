/** What to say about an order and one click that it was said. A late parcel gets the truth, never a false click. */
import { useState } from "react"
import type { Action } from "../../cases/action"
import { closingOf, nextWorkday } from "../../rules/calendar"
import { dayOf, HOUR } from "../../rules/time"
import type { Moment } from "../case-card/moment"
import { formatIn } from "../format"
import { Button } from "../parts/Button"
import { CopyLine } from "../parts/CopyLine"
import { MomentField } from "../parts/MomentField"
import { useLanguage, useText } from "../text"
import { type OrderCardView, type OrderReason, orderLine, shipReasons } from "./order-card-view"

interface OrderCardProps {
  readonly view: OrderCardView
  readonly moment: Moment
  readonly onAct: (actions: readonly Action[]) => void
  readonly onCopy: (text: string) => void
}

export function OrderCard({ view, moment, onAct, onCopy }: OrderCardProps) {
  const { order, channels } = useText()
  const format = formatIn(useLanguage())
  const [reason, setReason] = useState<OrderReason>("our-mistake")
  const [until, setUntil] = useState(() => firstUntil(moment))
  const late = view.why !== "gift-message"
  const line = orderLine(view, late ? { reason, until } : null, moment.now, format)
  return (
    <div className="sec pad">
      <p className="lab">
        {late ? order.honest : order.greet}
        <span>{channels.wangwang}</span>
      </p>
      {late && (
        <>
          <fieldset className="chips" aria-label={order.reason}>
            {shipReasons.map((name) => (
              <button
                key={name}
                type="button"
                className={name === reason ? "chip first" : "chip"}
                aria-pressed={name === reason}
                onClick={() => setReason(name)}
              >
                {order.reasons[name]}
              </button>
            ))}
          </fieldset>
          <div className="line after">
            <span className="small quiet">{order.until}</span>
            <MomentField label={order.until} value={until} onChange={(at) => at !== null && setUntil(at)} />
          </div>
        </>
      )}
      <ol className="script bubbles">{line && <CopyLine line={line} hints={[]} first onCopy={onCopy} />}</ol>
      <div className="line after">
        {late ? (
          <Button
            kind="yes"
            disabled={until <= moment.now}
            onClick={() => onAct([{ act: "told-delay", until }])}
          >
            {order.told(format.moment(until, moment.now))}
          </Button>
        ) : (
          <Button kind="yes" onClick={() => onAct([{ act: "greeted" }])}>
            {order.greeted}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Today's closing, if an hour is left; else the next working day's. */
function firstUntil({ now, rules }: Moment): number {
  const closing = closingOf(dayOf(now), rules.workingHours)
  return closing - now >= HOUR ? closing : closingOf(nextWorkday(dayOf(now)), rules.workingHours)
}
