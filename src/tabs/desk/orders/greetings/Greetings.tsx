/** Everybody whose parcel just left, gone through by keyboard: copy, send by hand, sent (0-27, 1-26). */
import { useEffect, useRef, useState } from "react"
import { orderDuty } from "../../../../orders/clocks"
import type { OrderState } from "../../../../orders/order"
import { isShortcut } from "../../../../ui/is-shortcut"
import { Button } from "../../../../ui/parts/Button"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import { Empty } from "../Empty"
import { OrderNumber } from "../OrderNumber"
import type { PartProps } from "../part"

const PORTION = 60

export function Greetings(props: PartProps) {
  const { orders, rulesOf, clerk, now, format, text, perform, onCopy, suggest } = props
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const waiting = orders.shops
    .flatMap(({ shop, active }) =>
      active.flatMap((state) => {
        const duty = orderDuty(state, rulesOf(shop), now)
        return duty?.why === "gift-message" ? [{ state, due: duty.due }] : []
      })
    )
    .sort((one, other) => one.due - other.due || (one.state.orderId < other.state.orderId ? -1 : 1))
  const current = Math.min(at, waiting.length - 1)
  const lineFor = ({ shop, order }: OrderState) =>
    suggest({
      ...{ step: "gift-greeting", channel: "wangwang", shop, clerk },
      itemTitle: order.items[0]?.title ?? ""
    })
  const greet = ({ shop, orderId }: OrderState) => void perform({ shop, key: orderId }, [{ act: "greeted" }])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      const chosen = waiting[current]
      const line = chosen && lineFor(chosen.state)
      const key = event.key.toLowerCase()
      if (key === "j") setAt(Math.min(current + 1, waiting.length - 1))
      else if (key === "k") setAt(Math.max(current - 1, 0))
      else if (key === "c" && line && line.missing.length === 0) onCopy(line.text)
      else if (key === "g" && chosen) greet(chosen.state)
      else return
      event.preventDefault()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  })
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: "nearest" })
  }, [current])

  const { greetings } = text
  if (waiting.length === 0) return <Empty title={greetings.none} hint={greetings.noneHint} />
  return (
    <>
      <p className="quiet keys-line">
        {greetings.lead(waiting.length)}
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {greetings.keys.move}
        </span>
        <span>
          <kbd>C</kbd> {greetings.keys.copy}
        </span>
        <span>
          <kbd>G</kbd> {greetings.keys.done}
        </span>
      </p>
      <ul className="card order-list" aria-label={greetings.list} ref={list}>
        {waiting.slice(0, Math.max(PORTION, current + 20)).map(({ state, due }, index) => {
          const line = lineFor(state)
          const chosen = index === current
          return (
            <li
              key={`${state.shop} ${state.orderId}`}
              className={chosen ? "chosen" : undefined}
              aria-current={chosen}
            >
              <div className="order-row">
                <button type="button" className="grow plain-row" onClick={() => setAt(index)}>
                  <span className="strong cut">
                    {`${state.order.buyer} ${format.text.row.tail(state.orderId)}`.trim()}
                  </span>
                  <small className="quiet cut">{state.order.items[0]?.title}</small>
                </button>
                {chosen && <span className="when calm">{greetings.until(format.moment(due, now))}</span>}
                <Button kind={chosen ? "yes" : "plain"} size="slim" onClick={() => greet(state)}>
                  {greetings.keys.done}
                </Button>
              </div>
              {chosen && line && (
                <div className="order-talk">
                  <ol className="script bubbles">
                    <CopyLine
                      line={line}
                      hints={format.language === "en" ? [line.english] : []}
                      onCopy={onCopy}
                    />
                  </ol>
                  <OrderNumber orderId={state.orderId} {...{ text, onCopy }} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
