/** What to say about an order and one click that it was said. A late parcel gets the truth, never a false click. */
import { useState } from "react"
import type { Action } from "../../cases/action"
import type { Moment } from "../case-card/moment"
import { formatIn } from "../format"
import { Button } from "../parts/Button"
import { CopyLine } from "../parts/CopyLine"
import { useLanguage, useText } from "../text"
import { DelayChoice, DelayLimits } from "./Delay"
import { firstDelay, type OrderCardView, orderLine, platformWords } from "./order-card-view"

interface OrderCardProps {
  readonly view: OrderCardView
  readonly moment: Moment
  readonly onAct: (actions: readonly Action[]) => void
  readonly onCopy: (text: string) => void
}

export function OrderCard({ view, moment, onAct, onCopy }: OrderCardProps) {
  const { order, channels, list } = useText()
  const language = useLanguage()
  const format = formatIn(language)
  const [delay, setDelay] = useState(() => firstDelay(moment, view.outOfStock))
  const late = view.why !== "gift-message"
  const line = orderLine(view, late ? delay : null, moment.now)
  const { until } = delay
  return (
    <>
      {(view.refunds.length > 0 || view.together) && (
        <div className="sec pad">
          {view.refunds.length > 0 && (
            <p className="hush">{order.refund(list(view.refunds.map(({ words }) => words)))}</p>
          )}
          {view.together && <p className="small due">{view.together}</p>}
        </div>
      )}
      <div className="sec pad">
        <p className="lab">
          {late ? order.honest : order.greet}
          <span>{late ? order.channels : channels.wangwang}</span>
        </p>
        {late && <DelayChoice delay={delay} onDelay={setDelay} />}
        <ol className="script bubbles">
          {line && <CopyLine line={line} hints={englishOf(line, language)} first onCopy={onCopy} />}
        </ol>
        {late && <DelayLimits delay={delay} />}
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
      {late && (
        <div className="sec pad">
          <p className="small">{order.neverClick}</p>
          <p className="small quiet after">{platformWords(moment.rules, format)}</p>
        </div>
      )}
    </>
  )
}

const englishOf = ({ english }: { readonly english: string }, language: string) =>
  language === "en" ? [english] : []
