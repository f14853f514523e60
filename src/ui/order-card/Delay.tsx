/** A late parcel: the true reason, the honest word, and what is never done or said about it. */
import { shipReasonNames } from "../../orders/ship-reasons"
import { MomentField } from "../parts/MomentField"
import { useText } from "../text"
import type { Delay } from "./order-card-view"

interface DelayChoiceProps {
  readonly delay: Delay
  readonly onDelay: (delay: Delay) => void
}

export function DelayChoice({ delay, onDelay }: DelayChoiceProps) {
  const { order } = useText()
  const until = order.until[delay.reason]
  return (
    <>
      <fieldset className="chips" aria-label={order.reason}>
        {shipReasonNames.map((name) => (
          <button
            key={name}
            type="button"
            className={name === delay.reason ? "chip first" : "chip"}
            aria-pressed={name === delay.reason}
            onClick={() => onDelay({ ...delay, reason: name })}
          >
            {order.reasons[name]}
          </button>
        ))}
      </fieldset>
      <div className="line after">
        <span className="small quiet">{until}</span>
        <MomentField
          label={until}
          value={delay.until}
          onChange={(at) => at !== null && onDelay({ ...delay, until: at })}
        />
      </div>
    </>
  )
}

export function DelayLimits({ delay }: { readonly delay: Delay }) {
  const { order } = useText()
  return (
    <>
      <p className="dont">
        <b>{order.never}</b>
        {order.nevers[delay.reason]}
      </p>
      <p className="small quiet after">{order.choice}</p>
    </>
  )
}
