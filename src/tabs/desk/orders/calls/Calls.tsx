/** Whom to call about a parcel that does not leave in time, broken promises first (1-28, 1-46). */
import { useState } from "react"
import { byUrgency, callList } from "../../../../orders/call-list"
import { namesakes } from "../../../../orders/open-things"
import { Button } from "../../../../ui/parts/Button"
import { Empty } from "../Empty"
import type { PartProps } from "../part"
import { CallRow } from "./CallRow"

const PORTION = 60

export function Calls(props: PartProps) {
  const { orders, rulesOf, now, text } = props
  const [open, setOpen] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(PORTION)
  const late = orders.shops
    .flatMap(({ shop, active }) => callList(active, rulesOf(shop), now))
    .sort(byUrgency)
  if (late.length === 0) return <Empty title={text.calls.none} hint={text.calls.noneHint} />
  const over = late.filter(({ why }) => why !== "ship-soon").length
  return (
    <>
      <p className="quiet">{text.calls.lead(late.length, over)}</p>
      <ul className="card order-list">
        {late.slice(0, drawn).map((one) => {
          const id = `${one.state.shop}\n${one.state.orderId}`
          return (
            <li key={id}>
              <CallRow
                {...props}
                late={one}
                alike={namesakes(
                  one.state,
                  late.filter(({ state }) => state.shop === one.state.shop).map(({ state }) => state)
                )}
                open={id === open}
                onToggle={() => setOpen(id === open ? null : id)}
              />
            </li>
          )
        })}
      </ul>
      {late.length > drawn && (
        <Button wide onClick={() => setDrawn(drawn + PORTION)}>
          {text.more(late.length - drawn)}
        </Button>
      )}
    </>
  )
}
