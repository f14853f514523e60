import type { Format } from "../../ui/format"
import { Button } from "../../ui/parts/Button"
import { openReviews } from "../places"
import { Strip } from "./Strip"

interface UnreadProps {
  readonly lastReadAt: number
  readonly now: number
  readonly format: Format
}

export function Unread({ lastReadAt, now, format }: UnreadProps) {
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
      <Button kind="yes" size="big" wide onClick={openReviews}>
        {popup.readNow}
      </Button>
      <p className="small quiet center">{states.readHint}</p>
    </div>
  )
}
