/** One promise: what, to whom and by whom, by when, and the one click that keeps it. */
import type { LedgerLine } from "../../../statistics/promise-ledger"
import { untilLabel } from "../../../ui/due-label"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import type { CaseLine } from "../lines/line"
import { hashOf } from "../shell/address"
import { promisesText } from "./text"

interface PromiseRowProps {
  readonly line: LedgerLine<CaseLine>
  readonly now: number
  readonly format: Format
  readonly onKeep: () => void
}

export function PromiseRow({ line: { state, promise, is }, now, format, onKeep }: PromiseRowProps) {
  const text = promisesText[format.language]
  const { item, buyer, shop, key } = state
  const about = [item, buyer, text.madeBy(promise.by, format.date(promise.madeAt, now))]
  return (
    <li>
      <div className="grow">
        <p className="strong">{promise.text}</p>
        <p className="small quiet cut">{about.filter(Boolean).join(" · ")}</p>
      </div>
      <a className="small" href={hashOf("cases", shop, key)}>
        {text.openCase}
      </a>
      {promise.keptAt === null ? (
        <>
          <span className={`when ${is === "broken" ? "late" : is === "due" ? "due" : "calm"}`}>
            {is === "broken"
              ? text.late(format.span(now - promise.due))
              : untilLabel(promise.due, now, format)}
          </span>
          <Button kind={is === "open" ? "plain" : "yes"} onClick={onKeep}>
            {text.keep}
          </Button>
        </>
      ) : (
        <span className={is === "kept" ? "when ok" : "when calm"}>
          {(is === "kept" ? text.kept : text.keptLate)(format.date(promise.keptAt, now))}
        </span>
      )}
    </li>
  )
}
