import type { Format } from "../../ui/format"
import { Button } from "../../ui/parts/Button"
import type { LookNow } from "../look"
import { Strip } from "./Strip"

interface UnreadProps {
  readonly lastReadAt: number
  readonly now: number
  readonly format: Format
  readonly look: LookNow
}

export function Unread({ lastReadAt, now, format, look }: UnreadProps) {
  const { states, popup } = format.text
  const from = format.date(lastReadAt, now)
  return (
    <div className="card pad state">
      <Strip
        label={`${from} · ${states.gap}`}
        from={from}
        gap={states.gap}
        to={states.now(format.clock(now))}
      />
      <Button kind="yes" size="big" wide disabled={look.page !== null} onClick={look.start}>
        {look.page === null ? popup.readNow : popup.reading(look.page)}
      </Button>
      <p className="small quiet center">{states.readHint}</p>
    </div>
  )
}
