/** One line of words and a button: a note, or whom to hand a case to. */
import { Button } from "../parts/Button"
import { useText } from "../text"

interface WordsPanelProps {
  readonly label: string
  readonly words: string
  readonly longest: number
  /** Off where it stands beside other choices. */
  readonly focused?: boolean
  readonly onWords: (words: string) => void
  readonly onSave: (words: string) => void
}

export function WordsPanel({ label, words, longest, focused = true, onWords, onSave }: WordsPanelProps) {
  const { note } = useText()
  return (
    <form
      className="line panel-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== "") onSave(words.trim())
      }}
    >
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the click that opened it
        autoFocus={focused}
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      <Button kind="yes" type="submit" disabled={words.trim() === ""}>
        {note.save}
      </Button>
    </form>
  )
}
