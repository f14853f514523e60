/** The words for one order: wanted back, or long on its way. What only tracking knows is asked, nothing is made up. */
import { useState } from "react"
import type { OrderState } from "../../../../orders/order"
import { refundsUnderWay } from "../../../../orders/refunds"
import { Button } from "../../../../ui/parts/Button"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import { OrderNumber } from "../OrderNumber"
import type { SignProps } from "./sign-props"

interface OneTalkProps extends SignProps {
  readonly state: OrderState
}

export function OneTalk({ sign, state, clerk, format, text, suggest, perform, go, onCopy }: OneTalkProps) {
  const { shop, title, say } = sign
  const { orderId, order } = state
  const isRefund = sign.kind === "refund-request"
  const [parcelState, setParcelState] = useState("")
  const line = suggest({
    ...{ step: say.step, channel: "wangwang", itemTitle: title, shop, clerk },
    variables: { parcelState: parcelState.trim() }
  })
  const of = isRefund ? "refund-request" : "stalled-parcel"
  const words = isRefund ? (refundsUnderWay(order)[0]?.words ?? "") : ""
  const told = () => void perform({ shop, key: orderId }, [{ act: "spoke-first", of, words }])
  return (
    <div className="order-talk">
      {!isRefund && (
        <input
          className="field"
          aria-label={text.signs.parcelState}
          placeholder={text.signs.parcelState}
          maxLength={60}
          value={parcelState}
          onChange={({ target }) => setParcelState(target.value)}
        />
      )}
      {line && (
        <ol className="script bubbles">
          <CopyLine line={line} hints={format.language === "en" ? [line.english] : []} onCopy={onCopy} />
        </ol>
      )}
      {!isRefund && (
        <p className="dont">
          <b>{format.text.order.never}</b>
          {format.text.order.nevers.courier}
        </p>
      )}
      <div className="line">
        <Button kind="yes" onClick={told}>
          {format.text.toast.did["spoke-first"]}
        </Button>
        {isRefund && <Button onClick={() => go("returns", orderId)}>{text.signs.toReturn}</Button>}
        <OrderNumber {...{ orderId, text, onCopy }} />
      </div>
    </div>
  )
}
