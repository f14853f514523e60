/** The promises still open, each with its tick. */
import { Check } from "lucide-react"
import type { Action } from "../../cases/action"
import type { CasePromise } from "../../cases/case"
import { untilLabel } from "../due-label"
import { formatIn } from "../format"
import { Button } from "../parts/Button"
import { useLanguage, useText } from "../text"

interface PromisesProps {
  readonly promises: readonly CasePromise[]
  readonly now: number
  readonly onAct: (actions: readonly Action[]) => void
}

export function Promises({ promises, now, onAct }: PromisesProps) {
  const { note } = useText()
  const format = formatIn(useLanguage())
  return (
    <ul className="promises" aria-label={note.promises}>
      {promises.map(({ id, text, due }) => (
        <li key={id}>
          <span className="grow">{text}</span>
          <span className={due <= now ? "late" : "due"}>{untilLabel(due, now, format)}</span>
          <Button
            size="slim"
            aria-label={note.keepPromise(text)}
            onClick={() => onAct([{ act: "keep", promise: id }])}
          >
            <Check size={12} aria-hidden /> {note.kept}
          </Button>
        </li>
      ))}
    </ul>
  )
}
