/** How many are shown and in which order, and the keys. */
import type { Lines } from "../lines/case-lines"
import type { CasesText } from "./text"

interface ListFootProps {
  readonly count: number
  readonly urgentFirst: boolean
  readonly known: Lines["known"]
  readonly text: CasesText
}

export function ListFoot({ count, urgentFirst, known, text }: ListFootProps) {
  return (
    <footer className="lf">
      <span role="status">
        {[text.shown(count), urgentFirst ? text.firstUrgent : text.newestFirst].join(" · ")}
        {known !== "all" && ` · ${text.reading}`}
      </span>
      <span className="grow" />
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {text.keys.move}
      </span>
      <span>
        <kbd>Enter</kbd> {text.keys.open}
      </span>
      <span>
        <kbd>X</kbd> {text.keys.pick}
      </span>
      <span>
        <kbd>N</kbd> {text.keys.note}
      </span>
    </footer>
  )
}
