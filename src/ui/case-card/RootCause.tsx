/** What it really was, noted with 解决了: the one in force, unless the clerk chooses another (0-25). */
import { useRef, useState } from "react"
import { causeName } from "../cause-name"
import { useLanguage, useText } from "../text"
import { CauseChoice } from "./CauseChoice"

interface RootCauseProps {
  readonly cause: string | null
  readonly onCause: (cause: string) => void
}

export function RootCause({ cause, onCause }: RootCauseProps) {
  const { judged } = useText()
  const language = useLanguage()
  const toggle = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <div>
      <p className="small quiet">
        {judged.root(causeName(cause ?? "其他", language))}
        {" · "}
        <button
          ref={toggle}
          type="button"
          className="link"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {judged.change}
        </button>
      </p>
      {open && (
        <CauseChoice
          cause={cause}
          onChoose={(chosen) => {
            setOpen(false)
            toggle.current?.focus()
            onCause(chosen)
          }}
        />
      )}
    </div>
  )
}
