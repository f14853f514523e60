/** A folded entry: one button as wide as the list. */
import { Gift, MessageCircle, NotebookPen, Package, Phone } from "lucide-react"
import { useRef } from "react"
import type { Entry } from "../cases/entry"
import { GradeTag } from "../ui/parts/Tag"
import { When } from "../ui/parts/When"
import { useHeadFocus } from "./head-focus"
import type { RowView } from "./view/row-view"

interface RowProps {
  readonly entry: Entry
  readonly view: RowView
  /** It was folded just now. */
  readonly touched: boolean
  readonly onOpen: () => void
}

/** How it will be dealt with. The words beside say it too. */
function iconOf({ kind, why, channel }: Entry) {
  if (why === "gift-message") return Gift
  if (kind === "order") return Package
  if (kind === "item") return NotebookPen
  return channel === "phone" ? Phone : MessageCircle
}

export function Row({ entry, view, touched, onOpen }: RowProps) {
  const Icon = iconOf(entry)
  const head = useRef<HTMLButtonElement>(null)
  useHeadFocus(head, touched)
  return (
    <button ref={head} type="button" className="row" data-entry aria-expanded={false} onClick={onOpen}>
      <Icon size={16} aria-hidden />
      <span className="t">
        <span className="cut">{view.title}</span>
        <small>
          {view.grade && <GradeTag grade={view.grade} unhappy={view.unhappy} />}
          <span className="cut">{view.about.join(" · ")}</span>
        </small>
      </span>
      <When label={view.due} />
    </button>
  )
}
