/** One sentence to say, with its copy button. Blocked while a blank is in it: a blank is never sent. */
import { Copy } from "lucide-react"
import { useText } from "../text"

interface CopyLineProps {
  readonly line: { readonly text: string; readonly missing: readonly string[] }
  /** Words to the clerk. */
  readonly hints: readonly string[]
  /** The one that the C key copies. */
  readonly first?: boolean
  readonly onCopy: (text: string) => void
}

export function CopyLine({ line, hints, first = false, onCopy }: CopyLineProps) {
  const { card, list } = useText()
  const blocked = line.missing.length > 0
  return (
    <li>
      {line.text}
      {hints.map((hint) => (
        <small key={hint}>{hint}</small>
      ))}
      {blocked && <small className="due">{card.missing(list(line.missing))}</small>}
      <button
        type="button"
        className="copy"
        data-shortcut={first ? "c" : undefined}
        aria-label={card.copyLine(line.text)}
        title={card.copy}
        disabled={blocked}
        onClick={() => onCopy(line.text)}
      >
        <Copy size={14} aria-hidden />
      </button>
    </li>
  )
}
