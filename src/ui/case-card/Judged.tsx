/** What was heard in the review, and one click where that is wrong. */
import { useRef, useState } from "react"
import type { Action } from "../../cases/action"
import { causeName } from "../cause-name"
import { useLanguage, useText } from "../text"
import { CauseChoice } from "./CauseChoice"
import type { CaseView } from "./case-view"

interface JudgedProps {
  readonly view: CaseView
  readonly onAct: (actions: readonly Action[]) => void
}

export function Judged({ view, onAct }: JudgedProps) {
  const { judged, list } = useText()
  const language = useLanguage()
  const toggle = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const judge = (unhappy: boolean, cause: string | null) => {
    setOpen(false)
    toggle.current?.focus()
    onAct([{ act: "judge", unhappy, cause }])
  }
  const names = view.causes.map((cause) => causeName(cause, language))
  return (
    <div className="judged">
      <p className="small quiet">
        {!view.heard ? judged.happy : names.length > 0 ? judged.heard(list(names)) : judged.unheard}
        {" · "}
        <button
          ref={toggle}
          type="button"
          className="link"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {judged.wrong}
        </button>
      </p>
      {open && (
        <div className="panel">
          {view.heard && (
            <div className="chips">
              <button type="button" className="chip" onClick={() => judge(false, null)}>
                {judged.happy}
              </button>
            </div>
          )}
          <CauseChoice cause={view.causes[0] ?? null} onChoose={(cause) => judge(true, cause)} />
        </div>
      )}
    </div>
  )
}
