/** How much, where money is offered; may be left out. */
import { useState } from "react"
import { Button } from "../parts/Button"
import { useText } from "../text"
import { readYuan } from "./yuan"

interface AmountProps {
  /** The name of the remedy. */
  readonly name: string
  /** What the clerk may grant, in yuan; above it the owner decides (4-12). */
  readonly ceiling: number
  readonly onAmount: (yuan: number | null) => void
}

export function Amount({ name, ceiling, onAmount }: AmountProps) {
  const { money, note } = useText()
  const [words, setWords] = useState("")
  const yuan = readYuan(words)
  const unread = words.trim() !== "" && yuan === null
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault()
        if (!unread) onAmount(yuan)
      }}
    >
      <div className="line">
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the click that opened it
          autoFocus
          inputMode="decimal"
          aria-label={money.amount(name)}
          placeholder={money.amount(name)}
          maxLength={12}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button kind="yes" type="submit" disabled={unread}>
          {note.save}
        </Button>
      </div>
      <p className={`small ${unread ? "due" : "quiet"}`}>{unread ? money.unread : money.ceiling(ceiling)}</p>
    </form>
  )
}
