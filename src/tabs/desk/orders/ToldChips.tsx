/** The buyers who wait for the same thing: each is told, then clicked. Nobody is marked as told by the dozen. */
import { Check } from "lucide-react"
import { useState } from "react"
import type { OrderState } from "../../../orders/order"
import { Button } from "../../../ui/parts/Button"
import type { Perform } from "../shell/acts"
import type { OrdersText } from "./text"

interface ToldChipsProps {
  readonly states: readonly OrderState[]
  /** Until when they were asked to wait. */
  readonly until: number
  readonly now: number
  readonly perform: Perform
  readonly text: OrdersText
}

const PORTION = 60

export function ToldChips({ states, until, now, perform, text }: ToldChipsProps) {
  const [drawn, setDrawn] = useState(PORTION)
  const untold = states.filter(({ told }) => told === null || told.until <= now)
  if (untold.length === 0) return null
  return (
    <>
      <p className="small quiet">{text.each}</p>
      <ul className="chips">
        {untold.slice(0, drawn).map(({ shop, orderId, order }) => {
          const buyer = order.buyer || orderId.slice(-4)
          return (
            <li key={orderId}>
              <button
                type="button"
                className="chip"
                aria-label={text.tell(buyer)}
                title={orderId}
                onClick={() => void perform({ shop, key: orderId }, [{ act: "told-delay", until }])}
              >
                <Check size={12} aria-hidden /> {buyer}
              </button>
            </li>
          )
        })}
      </ul>
      {untold.length > drawn && (
        <Button size="slim" onClick={() => setDrawn(drawn + PORTION)}>
          {text.more(untold.length - drawn)}
        </Button>
      )}
    </>
  )
}
