/** A return by the rules: why, who pays the way back, until when, and what to tell the buyer (1-37 to 1-40). */
import { useState } from "react"
import type { OrderState } from "../../../../orders/order"
import { returnAdvice } from "../../../../orders/return-advice"
import type { ReturnReason, ReturnRequest } from "../../../../orders/return-request"
import { closingOf } from "../../../../rules/calendar"
import type { Rules } from "../../../../rules/rules"
import { dayOf } from "../../../../rules/time"
import { formatIn } from "../../../../ui/format"
import { Button } from "../../../../ui/parts/Button"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import { spokenItem } from "../../../../wording/variables"
import type { PartProps } from "../part"
import { DayField } from "./DayField"

const reasons = ["quality", "wrong-goods", "damaged", "not-as-described", "no-reason"] as const
const unknown: ReturnRequest = {
  reason: null,
  freeShipping: null,
  signedAt: null,
  backAt: null,
  excluded: false
}

export function Returns(props: PartProps) {
  const { own, orders, about, rulesOf, clerk, now, format, text, onCopy, suggest } = props
  const [request, setRequest] = useState(unknown)
  const change = (part: Partial<ReturnRequest>) => setRequest({ ...request, ...part })
  const { returns } = text
  const { language } = format
  const order = orders.shops
    .flatMap(({ watched, active }) => [...watched, ...active])
    .find(({ orderId }) => orderId === about)
  const shop = order?.shop ?? own.shop
  const rules = rulesOf(shop)
  const advice = returnAdvice(request, rules, now)
  const { freight, noReason, owed, refundBy, details } = advice
  const line = suggest({
    ...{ step: "return", channel: "wangwang", itemTitle: "", shop, clerk },
    ...{ fault: advice.fault, owed: advice.speak },
    ...(refundBy !== null && {
      variables: { refundBy: formatIn("zh").day(refundBy, now) },
      english: { refundBy: formatIn("en").day(refundBy, now) }
    })
  })
  const lastDay = noReason && format.day(noReason.until - 1, now)
  const clock =
    noReason === null || lastDay === null
      ? returns.noClock
      : noReason.open
        ? returns.open(lastDay)
        : returns.over(lastDay)
  return (
    <>
      <p className="quiet">
        {order
          ? returns.about(
              [nameOf(order), order.order.buyer, format.text.row.tail(order.orderId)]
                .filter(Boolean)
                .join(" · ")
            )
          : returns.lead}
      </p>
      <div className="two-columns">
        <form className="card pad order-form" onSubmit={(event) => event.preventDefault()}>
          <label>
            {returns.reason}
            <select
              className="field"
              value={request.reason ?? "unknown"}
              onChange={({ target }) =>
                change({ reason: target.value === "unknown" ? null : (target.value as ReturnReason) })
              }
            >
              {(["unknown", ...reasons] as const).map((name) => (
                <option key={name} value={name}>
                  {returns.reasons[name]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {returns.freeShipping}
            <select
              className="field"
              value={String(request.freeShipping)}
              onChange={({ target }) =>
                change({ freeShipping: target.value === "null" ? null : target.value === "true" })
              }
            >
              <option value="null">{returns.unknown}</option>
              <option value="true">{returns.yes}</option>
              <option value="false">{returns.no}</option>
            </select>
          </label>
          <DayField
            label={returns.signedAt}
            value={request.signedAt}
            onChange={(signedAt) => change({ signedAt })}
          />
          <DayField label={returns.backAt} value={request.backAt} onChange={(backAt) => change({ backAt })} />
          {advice.daysDiffer && <p className="small late">{returns.daysDiffer}</p>}
          <p className="small quiet">{returns.excludedAsk}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={request.excluded}
              onChange={({ target }) => change({ excluded: target.checked })}
            />
            {returns.excluded}
          </label>
        </form>
        <section className="card pad order-form" aria-label={returns.say}>
          {advice.askFirst && <p className="due">{returns.askFirst}</p>}
          <dl className="facts">
            <dt>{returns.freight}</dt>
            <dd>{text.freight[freight.name]}</dd>
            <dt>{returns.clock}</dt>
            <dd>{clock}</dd>
          </dl>
          <p className={owed ? "ok strong" : "strong"}>
            {owed === null ? returns.owed.ask : owed ? returns.owed.yes : returns.owed.no}
          </p>
          {refundBy !== null && (
            <p className={refundBy <= now ? "late strong" : "due strong"}>
              {returns.refundBy(format.day(refundBy, now), refundBy <= now)}
            </p>
          )}
          <GoodsBack {...props} order={order ?? null} refundBy={refundBy} rules={rules} />
          <p className="lab">{returns.say}</p>
          <ol className="script bubbles">
            {line && (
              <CopyLine line={line} hints={language === "en" ? [line.english] : []} first onCopy={onCopy} />
            )}
          </ol>
          <p className="lab">{returns.details}</p>
          <ol className="steps-back">
            {details.map((step) => (
              <li key={step.zh}>
                {step.zh}
                {language === "en" && <small className="quiet">{step.en}</small>}
              </li>
            ))}
          </ol>
          <div className="line">
            <Button onClick={() => onCopy(numbered(details.map(({ zh }) => zh)))}>{returns.copyAll}</Button>
            <span className="small quiet">{returns.source(freight.source)}</span>
          </div>
        </section>
      </div>
    </>
  )
}

interface GoodsBackProps extends PartProps {
  readonly order: OrderState | null
  readonly refundBy: number | null
  readonly rules: Rules
}

/** The goods are here: the day of the money becomes a promise, and is ticked off when it is paid. */
function GoodsBack({ order, refundBy, rules, now, format, text, perform }: GoodsBackProps) {
  const { returns } = text
  if (order === null) return null
  const target = { shop: order.shop, key: order.orderId }
  if (order.refundDue !== undefined)
    return (
      <div className="line">
        <span className="ok">{returns.noted(format.day(order.refundDue, now))}</span>
        <Button size="slim" onClick={() => void perform(target, [{ act: "refunded" }])}>
          {format.text.toast.did.refunded}
        </Button>
      </div>
    )
  if (refundBy === null) return null
  const until = closingOf(dayOf(refundBy), rules.workingHours)
  return (
    <div>
      <Button kind="yes" onClick={() => void perform(target, [{ act: "goods-back", until }])}>
        {returns.note(format.day(until, now))}
      </Button>
    </div>
  )
}

const nameOf = ({ order, orderId }: OrderState): string =>
  spokenItem(order.items[0]?.title ?? "") || (order.items[0]?.title ?? orderId)

const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? "") : lines.map((line, index) => `${index + 1}. ${line}`).join("\n")
