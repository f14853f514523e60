/** Between two readings something may have been missed: it is said, until a later reading closes it. */
import type { Format } from "../../ui/format"
import { Button } from "../../ui/parts/Button"
import type { LookNow } from "../look"
import { popupTextIn } from "../text"

interface GapsProps {
  readonly sentences: readonly string[]
  readonly format: Format
  readonly look: LookNow
}

export function Gaps({ sentences, format, look }: GapsProps) {
  if (sentences.length === 0) return null
  return (
    <div className="card pad state gaps">
      <div className="grow">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Button size="slim" disabled={look.page !== null} onClick={look.start}>
        {popupTextIn(format.language).popup.readNow}
      </Button>
    </div>
  )
}
