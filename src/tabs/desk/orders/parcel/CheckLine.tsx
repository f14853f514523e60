/** One line of the list, changed where it stands; saved when one goes on. */
import { ArrowDown, ArrowUp, X } from "lucide-react"
import { useState } from "react"
import type { ParcelCheck } from "../../../../orders/parcel-checklist"
import { IconButton } from "../../../../ui/parts/IconButton"
import type { OrdersText } from "../text"

interface CheckLineProps {
  readonly check: ParcelCheck
  readonly text: OrdersText
  readonly onText: (text: string) => void
  /** Null where it cannot go. */
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: (() => void) | null
}

export function CheckLine({ check, text, onText, onUp, onDown, onRemove }: CheckLineProps) {
  const { parcel } = text
  const [words, setWords] = useState(check.text)
  const keep = () => {
    const line = words.trim()
    if (line === "") setWords(check.text)
    else if (line !== check.text) onText(line)
  }
  return (
    <li>
      <input
        className="field"
        aria-label={parcel.line}
        maxLength={60}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onBlur={keep}
        onKeyDown={({ key, nativeEvent }) => key === "Enter" && !nativeEvent.isComposing && keep()}
      />
      <IconButton label={parcel.up(check.text)} disabled={onUp === null} onClick={() => onUp?.()}>
        <ArrowUp size={15} aria-hidden />
      </IconButton>
      <IconButton label={parcel.down(check.text)} disabled={onDown === null} onClick={() => onDown?.()}>
        <ArrowDown size={15} aria-hidden />
      </IconButton>
      <IconButton label={parcel.remove(check.text)} disabled={onRemove === null} onClick={() => onRemove?.()}>
        <X size={15} aria-hidden />
      </IconButton>
    </li>
  )
}
