/** What was just done stays in sight, once its entry has left the list. */
import { CircleCheck } from "lucide-react"
import { useText } from "../ui/text"
import type { Done } from "./acts"
import { entryId } from "./view/groups"
import type { Day } from "./view/work"

interface JustDoneProps {
  readonly done: Done | null
  readonly day: Day
}

export function JustDone({ done, day }: JustDoneProps) {
  const { popup } = useText()
  if (!done || day.entries.some((entry) => entryId(entry) === entryId(done.target))) return null
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
        {done.next && <p className="sec pad small quiet">{done.next}</p>}
      </div>
    </section>
  )
}
