/** What was just done stays in sight, once its entry has left the list. */
import { CircleCheck } from "lucide-react"
import { entryId } from "../cases/entry-id"
import type { Day } from "../today/day"
import type { Done } from "./acts"
import { usePopupText } from "./text"

interface JustDoneProps {
  readonly done: Done | null
  readonly day: Day
  /** What is open now: then there is no need to say it again. */
  readonly open: string | null
  readonly onOpen: (id: string) => void
}

export function JustDone({ done, day, open, onOpen }: JustDoneProps) {
  const { popup } = usePopupText()
  if (!done) return null
  const id = entryId(done.target)
  if (id === open || day.entries.some((entry) => entryId(entry) === id)) return null
  return (
    <section className="group done" aria-label={popup.justDone}>
      <h2>{popup.justDone}</h2>
      <div className="card rise">
        <div className="row">
          <CircleCheck size={16} aria-hidden />
          <span className="t">
            <span className="cut">{done.title}</span>
            {done.about && <small className="cut">{done.about}</small>}
          </span>
          <span className="when ok">{done.said}</span>
        </div>
        <div className="sec pad line small quiet">
          <span className="grow">{done.next}</span>
          {done.target.kind === "case" && (
            <button type="button" className="link" onClick={() => onOpen(id)}>
              {popup.goOn}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
