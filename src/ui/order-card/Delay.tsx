/** A late parcel: the true reason, and what is never done or said about it. */
import { shipReasonNames } from "../../cases/ship-reasons"
import { MomentField } from "../parts/MomentField"
import { useText } from "../text"
import type { Delay } from "./order-card-view"

interface DelayChoiceProps {
  readonly delay: Delay
  readonly onReason: (reason: (typeof shipReasonNames)[number]) => void
  readonly onUntil: (until: number | null) => void
}

export function DelayChoice({ delay: { reason, until }, onReason, onUntil }: DelayChoiceProps) {
  const { order } = useText()
  return (
    <>
      <fieldset className="chips" aria-label={order.reason}>
        {shipReasonNames.map((name) => (
          <button
            key={name}
            type="button"
            className={name === reason ? "chip first" : "chip"}
            aria-pressed={name === reason}
            onClick={() => onReason(name)}
          >
            {order.reasons[name]}
          </button>
        ))}
      </fieldset>
      {reason === null ? (
        <p className="small due after">{order.choose}</p>
      ) : (
        <div className="line after delay-until">
          <span className="small quiet">{order.until[reason]}</span>
          <MomentField label={order.until[reason]} value={until} onChange={onUntil} />
        </div>
      )}
    </>
  )
}

export function DelayLimits({ delay: { reason } }: { readonly delay: Delay }) {
  const { order } = useText()
  if (reason === null) return null
  return (
    <>
      <p className="dont">
        <b>{order.never}</b>
        {order.nevers[reason]}
      </p>
      <p className="small quiet after">{order.choice}</p>
    </>
  )
}
