/** The one gentle request, where the gate is open; else a line that says what comes first. */
import { Lock, LockOpen } from "lucide-react"
import type { Action } from "../../cases/action"
import { Button } from "../parts/Button"
import { useText } from "../text"
import type { ScriptLine } from "./case-view"

interface AskOnceProps {
  readonly line: ScriptLine
  readonly onCopy: (text: string) => void
  readonly onAct: (actions: readonly Action[]) => void
}

export function AskOnce({ line, onCopy, onAct }: AskOnceProps) {
  const { ask, card, list } = useText()
  return (
    <>
      <p className="lab">
        <LockOpen size={14} aria-hidden className="mark" />
        <b>{ask.now}</b>
        <span>{ask.once}</span>
      </p>
      <p className="gentle">{line.text}</p>
      {line.missing.length > 0 && <p className="small due">{card.missing(list(line.missing))}</p>}
      <div className="two">
        <Button
          kind="yes"
          data-shortcut="c"
          disabled={line.missing.length > 0}
          onClick={() => onCopy(line.text)}
        >
          {ask.copy}
        </Button>
        <Button onClick={() => onAct([{ act: "ask" }])}>{ask.sent}</Button>
      </div>
      <p className="line small quiet after">
        <span className="grow">{ask.rule}</span>
        <button type="button" className="link" onClick={() => onAct([{ act: "close", result: "kept" }])}>
          {ask.skip}
        </button>
      </p>
    </>
  )
}

export function AskLocked() {
  const { ask } = useText()
  return (
    <p className="lock">
      <Lock size={12} aria-hidden />
      {ask.locked}
    </p>
  )
}
