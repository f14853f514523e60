/** Why no case is shown: none is there, none fits, or not all are known yet. */
import type { CasesText } from "./text"

interface EmptyProps {
  readonly narrowed: boolean
  readonly complete: boolean
  readonly text: CasesText
}

export function Empty({ narrowed, complete, text }: EmptyProps) {
  return (
    <div className="empty">
      <p className="strong">{narrowed ? (complete ? text.noMatch : text.noMatchYet) : text.none}</p>
      {!narrowed && <p className="quiet">{text.noneHint}</p>}
    </div>
  )
}
