/** What cannot be undone asks for a word, typed. */
import { useState } from "react"

interface TypedConfirmationProps {
  readonly label: string
  readonly word: string
  readonly action: string
  readonly busy: boolean
  readonly onConfirm: () => void
}

export function TypedConfirmation({ label, word, action, busy, onConfirm }: TypedConfirmationProps) {
  const [typed, setTyped] = useState("")
  const isRight = typed.trim() === word
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isRight || busy) return
        setTyped("")
        onConfirm()
      }}
    >
      <label>
        {label}
        <input
          className="field"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="btn" disabled={!isRight || busy}>
        {action}
      </button>
    </form>
  )
}
