/** What disappoints before anybody complains, each with the words to use first (3-22, 3-34, 1-46). */
import { useMemo, useState } from "react"
import { type EarlySign, earlySigns } from "../../../../orders/early-signs"
import type { OrderState } from "../../../../orders/order"
import { Empty } from "../Empty"
import type { PartProps } from "../part"
import { SignCard } from "./SignCard"

export function EarlySigns(props: PartProps) {
  const { orders, rulesOf, now, text } = props
  const signs = useMemo(
    () =>
      orders.shops.flatMap(({ shop, watched, outOfStock }) => {
        const missing = new Set(outOfStock.map(({ itemId }) => itemId))
        const byId = new Map(watched.map((state) => [state.orderId, state]))
        return earlySigns(watched, missing, rulesOf(shop), now).map((sign) => ({
          sign,
          states: sign.orderIds.flatMap((id): OrderState | [] => byId.get(id) ?? [])
        }))
      }),
    [orders, rulesOf, now]
  )
  const [open, setOpen] = useState<string | null>(null)
  if (signs.length === 0) return <Empty title={text.signs.none} hint={text.signs.noneHint} />
  return (
    <>
      <p className="quiet">{text.signs.lead(signs.length)}</p>
      <ul className="card order-list">
        {signs.map(({ sign, states }) => {
          const id = idOf(sign)
          return (
            <li key={id}>
              <SignCard
                {...props}
                sign={sign}
                states={states}
                open={id === open}
                onToggle={() => setOpen(id === open ? null : id)}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}

const idOf = ({ kind, shop, itemId, orderIds }: EarlySign) =>
  [kind, shop, kind === "refund-request" || kind === "stalled-parcel" ? orderIds[0] : itemId].join("\n")
