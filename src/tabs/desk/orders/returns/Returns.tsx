/** A return by the rules: why, who pays the way back, until when, and what to tell the buyer (1-37 to 1-40). */
import { useState } from "react"
import { returnAdvice } from "../../../../orders/return-advice"
import type { ReturnReason, ReturnRequest } from "../../../../orders/return-request"
import { Button } from "../../../../ui/parts/Button"
import { CopyLine } from "../../../../ui/parts/CopyLine"
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

export function Returns({ own, rulesOf, clerk, now, format, text, onCopy, suggest }: PartProps) {
  const [request, setRequest] = useState(unknown)
  const change = (part: Partial<ReturnRequest>) => setRequest({ ...request, ...part })
  const { returns } = text
  const { language } = format
  const advice = returnAdvice(request, rulesOf(own.shop), now)
  const { freight, noReason, owed, refundBy, details } = advice
  const line = suggest({
    ...{ step: "return", channel: "wangwang", itemTitle: "", shop: own.shop, clerk },
    fault: advice.fault
  })
  const clock =
    noReason === null
      ? returns.noClock
      : noReason.open
        ? returns.open(format.moment(noReason.until, now))
        : returns.over(format.date(noReason.until, now))
  return (
    <div className="two-columns">
      <form className="card pad order-form" onSubmit={(event) => event.preventDefault()}>
        <p className="quiet">{returns.lead}</p>
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
          <dd>{freight[language]}</dd>
          <dt>{returns.clock}</dt>
          <dd>{clock}</dd>
        </dl>
        <p className={owed ? "ok strong" : "strong"}>
          {owed === null ? returns.owed.ask : owed ? returns.owed.yes : returns.owed.no}
        </p>
        {refundBy !== null && <p className="due">{returns.refundBy(format.moment(refundBy, now))}</p>}
        <p className="lab">{returns.say}</p>
        <ol className="script bubbles">
          {line && (
            <CopyLine line={line} hints={language === "en" ? [line.english] : []} first onCopy={onCopy} />
          )}
        </ol>
        <p className="lab">{returns.details}</p>
        <ol className="script">
          {details.map((step) => (
            <CopyLine
              key={step.zh}
              line={{ text: step.zh, missing: [] }}
              hints={language === "en" ? [step.en] : []}
              onCopy={onCopy}
            />
          ))}
        </ol>
        <div className="line">
          <Button onClick={() => onCopy(details.map(({ zh }, index) => `${index + 1}. ${zh}`).join("\n"))}>
            {returns.copyAll}
          </Button>
          <span className="small quiet">{returns.source(freight.source)}</span>
        </div>
      </section>
    </div>
  )
}
