/** The order of a review, or the likely ones: tied by the clerk's click, never by itself, and untied by another. */
import type { Action } from "../../cases/action"
import { Button } from "../parts/Button"
import { useText } from "../text"
import type { CaseOrderView } from "./case-order-view"

interface CaseOrderProps {
  readonly view: CaseOrderView
  readonly onAct: (actions: readonly Action[]) => void
}

export function CaseOrder({ view: { known, candidates }, onAct }: CaseOrderProps) {
  const { caseOrder } = useText()
  if (known)
    return (
      <div className="sec pad">
        <div className="line" hidden={known.about === ""}>
          <span className="grow small quiet" title={caseOrder.title}>
            {known.about}
          </span>
          {known.tiedBy !== null && (
            <Button size="slim" onClick={() => onAct([{ act: "undo", event: known.tiedBy ?? "" }])}>
              {caseOrder.untie}
            </Button>
          )}
        </div>
        {known.chips.length > 0 && (
          <ul className="clocks after">
            {known.chips.map(({ text, tone }) => (
              <li className={`clk ${tone}`} key={text}>
                {text}
              </li>
            ))}
          </ul>
        )}
        {known.together && <p className="small due after">{known.together}</p>}
      </div>
    )
  return (
    <div className="sec pad">
      <p className="lab">{caseOrder.maybe}</p>
      <ul className="promises after" aria-label={caseOrder.title}>
        {candidates.map(({ orderId, about }) => (
          <li key={orderId}>
            <span className="grow">{about}</span>
            <Button
              size="slim"
              aria-label={`${caseOrder.tie} ${orderId}`}
              onClick={() => onAct([{ act: "tie", order: orderId }])}
            >
              {caseOrder.tie}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
