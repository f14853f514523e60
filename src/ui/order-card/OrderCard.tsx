/** What to say about an order and one click that it was said. A late parcel gets the truth, never a false click. */
import { useState } from "react"
import type { Action } from "../../cases/action"
import type { Moment } from "../case-card/moment"
import { formatIn } from "../format"
import { Button } from "../parts/Button"
import { CopyLine } from "../parts/CopyLine"
import { useLanguage, useText } from "../text"
import { DelayChoice, DelayLimits } from "./Delay"
import {
  firstDelay,
  type OrderCardView,
  orderLine,
  platformWords,
  toldAction,
  toldWords,
  withReason
} from "./order-card-view"

interface OrderCardProps {
  readonly view: OrderCardView
  readonly moment: Moment
  readonly onAct: (actions: readonly Action[]) => void
  readonly onCopy: (text: string) => void
}

export function OrderCard({ view, moment, onAct, onCopy }: OrderCardProps) {
  const { order, channels, list, toast } = useText()
  const language = useLanguage()
  const format = formatIn(language)
  const [delay, setDelay] = useState(() => firstDelay(view.missing, moment.rules))
  const late = view.why !== "gift-message"
  const asked = view.refunds.length > 0
  const line = orderLine(view, delay, moment.now)
  const told = toldAction(delay, asked, moment)
  if (view.owesMoney)
    return (
      <div className="sec pad">
        <p>{toast.did["goods-back"]}</p>
        <div className="line after">
          <Button kind="yes" onClick={() => onAct([{ act: "refunded" }])}>
            {toast.did.refunded}
          </Button>
        </div>
      </div>
    )
  return (
    <>
      {(asked || view.together) && (
        <div className="sec pad">
          {asked && <p className="hush">{order.refund(list(view.refunds.map(({ words }) => words)))}</p>}
          {view.together && <p className="small due">{view.together}</p>}
        </div>
      )}
      <div className="sec pad">
        <p className="lab">
          {late ? order.honest : order.greet}
          <span>{late ? order.channels : channels.wangwang}</span>
        </p>
        {late && !asked && (
          <DelayChoice
            delay={delay}
            onReason={(reason) => setDelay(withReason(reason, view.missing, moment))}
            onUntil={(until) => setDelay({ ...delay, until })}
          />
        )}
        {line && (
          <ol className="script bubbles">
            <CopyLine line={line} hints={language === "en" ? [line.english] : []} first onCopy={onCopy} />
          </ol>
        )}
        <div className="line after">
          {late ? (
            <Button
              kind={told ? "yes" : "plain"}
              disabled={told === null}
              onClick={() => told && onAct([told])}
            >
              {told ? toldWords(told, moment.now, format) : toast.did["spoke-first"]}
            </Button>
          ) : (
            <Button kind="yes" onClick={() => onAct([{ act: "greeted" }])}>
              {order.greeted}
            </Button>
          )}
        </div>
        {late && !asked && <DelayLimits delay={delay} />}
      </div>
      {late && (
        <div className="sec pad">
          <p className="small">{order.neverClick}</p>
          <p className="small quiet after">{platformWords(view.latePercent, moment.rules, format)}</p>
        </div>
      )}
    </>
  )
}
