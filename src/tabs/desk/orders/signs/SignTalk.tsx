/** The words for one early sign: what only the clerk knows is asked, nothing is made up. */
import { useState } from "react"
import type { OrderState } from "../../../../orders/order"
import { type ShipReason, shipReasonNames } from "../../../../orders/ship-reasons"
import { DAY } from "../../../../rules/time"
import { delayVariables, firstDelay } from "../../../../ui/order-card/order-card-view"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import type { Variables } from "../../../../wording/variables"
import { ToldChips } from "../ToldChips"
import type { SignProps } from "./sign-props"

interface SignTalkProps extends SignProps {
  readonly states: readonly OrderState[]
}

export function SignTalk({
  sign,
  states,
  orders,
  rulesOf,
  clerk,
  now,
  format,
  text,
  ...props
}: SignTalkProps) {
  const { shop, kind, say, title } = sign
  const rules = rulesOf(shop)
  const stock = orders.shops
    .find((one) => one.shop === shop)
    ?.outOfStock.find(({ itemId }) => itemId === sign.itemId)?.outOfStock
  const [reason, setReason] = useState<ShipReason | null>(say.reason)
  const [parcelState, setParcelState] = useState("")
  const [days, setDays] = useState(stock?.days ? String(stock.days) : "")
  const first = firstDelay({ now, rules })
  const wait = reason === "out-of-stock" && Number(days) > 0 ? now + Number(days) * DAY : first.until
  const variables: Variables = {
    shipBy: delayVariables(first, now).shipBy,
    ...(Number(days) > 0 && { stockDays: days }),
    ...(parcelState.trim() !== "" && { parcelState: parcelState.trim() })
  }
  const line = props.suggest({
    ...{ step: say.step, channel: "wangwang", itemTitle: title, shop, clerk, variables },
    ...(kind === "refund-request" ? { fault: "nobody" as const } : {}),
    ...(reason !== null && say.step !== "return" && { reason })
  })
  const waiting = states.filter(({ order }) => order.status === "waiting-shipment")
  return (
    <div className="order-talk">
      {kind === "late-item" && (
        <fieldset className="chips" aria-label={text.reason}>
          {shipReasonNames.map((name) => (
            <button
              key={name}
              type="button"
              className={name === reason ? "chip first" : "chip"}
              aria-pressed={name === reason}
              onClick={() => setReason(name)}
            >
              {format.text.order.reasons[name]}
            </button>
          ))}
        </fieldset>
      )}
      {kind === "stalled-parcel" && (
        <input
          className="field"
          aria-label={text.signs.parcelState}
          placeholder={text.signs.parcelState}
          maxLength={60}
          value={parcelState}
          onChange={({ target }) => setParcelState(target.value)}
        />
      )}
      {reason === "out-of-stock" && (
        <label className="line small quiet">
          {text.signs.stockDays}
          <input
            className="field narrow"
            type="number"
            min={1}
            max={120}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        </label>
      )}
      {line ? (
        <ol className="script bubbles">
          <CopyLine
            line={line}
            hints={format.language === "en" ? [line.english] : []}
            onCopy={props.onCopy}
          />
        </ol>
      ) : (
        <p className="quiet small">{text.signs.untold}</p>
      )}
      {reason !== null && (
        <p className="dont">
          <b>{format.text.order.never}</b>
          {format.text.order.nevers[reason]}
        </p>
      )}
      {(kind === "late-item" || kind === "out-of-stock") && reason !== null && (
        <ToldChips states={waiting} until={wait} perform={props.perform} now={now} text={text} />
      )}
    </div>
  )
}
