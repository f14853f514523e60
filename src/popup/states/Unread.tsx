import type { Format } from "../../ui/format"
import { Button } from "../../ui/parts/Button"
import type { LookNow } from "../look"
import { popupTextIn } from "../text"
import { Strip } from "./Strip"

interface UnreadProps {
  readonly lastReadAt: number
  readonly now: number
  readonly format: Format
  readonly look: LookNow
}

export function Unread({ lastReadAt, now, format, look }: UnreadProps) {
  const { states, popup } = popupTextIn(format.language)
  return (
    <div className="card pad state">
      <Strip from={lastReadAt} now={now} gap={states.gap} format={format} />
      <Button kind="yes" size="big" wide disabled={look.page !== null} onClick={look.start}>
        {look.page === null ? popup.readNow : popup.reading(look.page)}
      </Button>
      <p className="small quiet center">{states.readHint}</p>
    </div>
  )
}
