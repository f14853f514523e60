/** What is done less often, one panel at a time: later, a note, hand over, close or reopen. */
import { useState } from "react"
import type { Action } from "../../cases/action"
import type { CloseResult } from "../../cases/event"
import { Button } from "../parts/Button"
import { useText } from "../text"
import type { CaseView } from "./case-view"
import type { CardDraft } from "./draft"
import type { Moment } from "./moment"
import { SnoozePanel } from "./SnoozePanel"
import { WordsPanel } from "./WordsPanel"

interface MoreProps {
  readonly view: CaseView
  readonly moment: Moment
  readonly draft: CardDraft
  readonly onDraft: (draft: CardDraft) => void
  readonly onAct: (actions: readonly Action[]) => void
}

const results: readonly CloseResult[] = ["changed", "removed", "kept", "unreachable", "expired"]

type Panel = "snooze" | "note" | "handOver" | "close"

export function More({ view, moment, draft, onDraft, onAct }: MoreProps) {
  const text = useText()
  const { note } = text
  const [open, setOpen] = useState<Panel | null>(null)
  const [heir, setHeir] = useState("")
  const act = (actions: readonly Action[]) => {
    setOpen(null)
    onAct(actions)
  }
  const closed = view.stage === "closed"
  const names: Record<Panel, string> = {
    snooze: note.snooze,
    note: note.justNote,
    handOver: note.handOver,
    close: note.close
  }
  const panels: readonly Panel[] = closed ? ["note"] : ["snooze", "note", "handOver", "close"]
  return (
    <>
      <div className="more">
        {panels.map((name) => (
          <Button
            key={name}
            size="slim"
            data-shortcut={name === "snooze" ? "s" : undefined}
            aria-expanded={open === name}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {names[name]}
          </Button>
        ))}
        {closed && (
          <Button size="slim" onClick={() => act([{ act: "reopen" }])}>
            {note.reopen}
          </Button>
        )}
      </div>
      {open === "snooze" && <SnoozePanel moment={moment} onAct={act} />}
      {open === "note" && (
        <WordsPanel
          label={note.noteExample}
          words={draft.note}
          longest={5000}
          onWords={(words) => onDraft({ ...draft, note: words })}
          onSave={(words) => act([{ act: "note", text: words }])}
        />
      )}
      {open === "handOver" && (
        <WordsPanel
          label={note.handOverTo}
          words={heir}
          longest={60}
          onWords={setHeir}
          onSave={(to) => act([{ act: "hand-over", to }])}
        />
      )}
      {open === "close" && (
        <div className="chips">
          {results.map((result) => (
            <button
              key={result}
              type="button"
              className="chip"
              onClick={() => act([{ act: "close", result }])}
            >
              {text.results[result]}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
