/** The buyers who wait for the same thing: each is told, then clicked. Nobody is marked as told by the dozen. */
import { Check } from "lucide-react"
import { useState } from "react"
import type { OrderState } from "../../../orders/order"
import type { Format } from "../../../ui/format"
import { type ToldAction, toldWords } from "../../../ui/order-card/order-card-view"
import { Button } from "../../../ui/parts/Button"
import type { Perform } from "../shell/acts"
import type { OrdersText } from "./text"

interface ToldChipsProps {
  readonly states: readonly OrderState[]
  /** What is noted of each, with the reason and until when they were asked to wait. */
  readonly told: ToldAction
  readonly now: number
  readonly perform: Perform
  readonly format: Format
  readonly text: OrdersText
}

const PORTION = 60

export function ToldChips({ states, told, now, perform, format, text }: ToldChipsProps) {
  const [drawn, setDrawn] = useState(PORTION)
  const untold = states.filter(({ told }) => told === null || told.until <= now)
  if (untold.length === 0) return <p className="ok small">{text.allTold}</p>
  return (
    <>
      <p className="small quiet">
        {text.each} · {toldWords(told, now, format)}
      </p>
      <ul className="chips">
        {untold.slice(0, drawn).map(({ shop, orderId, order }) => {
          const whose = `${order.buyer} ${format.text.row.tail(orderId)}`.trim()
          return (
            <li key={orderId}>
              <button
                type="button"
                className="chip"
                aria-label={text.tell(whose)}
                title={orderId}
                onClick={() => void perform({ shop, key: orderId }, [told])}
              >
                <Check size={12} aria-hidden /> {whose}
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
