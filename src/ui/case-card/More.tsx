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
  readonly hasNoteLine: boolean
  readonly onDraft: (draft: CardDraft) => void
  readonly onAct: (actions: readonly Action[]) => void
}

const results: readonly CloseResult[] = ["changed", "removed", "kept", "unreachable", "expired"]

/** How likely this one can be settled: time goes to those that can (2-19). */
const chances = ["likely", "maybe", "unlikely"] as const

type Panel = "snooze" | "note" | "triage" | "handOver" | "close" | "forget"

export function More({ view, moment, draft, hasNoteLine, onDraft, onAct }: MoreProps) {
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
    triage: note.triage,
    handOver: note.handOver,
    close: note.close,
    forget: note.forget
  }
  const all: readonly Panel[] = closed
    ? ["note", "forget"]
    : ["snooze", "note", "triage", "handOver", "close", "forget"]
  const panels = hasNoteLine ? all.filter((name) => name !== "note") : all
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
      {open === "triage" && (
        <Choices
          names={text.card.chances}
          choices={chances}
          onChoose={(chance) => act([{ act: "triage", chance }])}
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
        <Choices
          names={text.results}
          choices={results}
          onChoose={(result) => act([{ act: "close", result }])}
        />
      )}
      {open === "forget" && (
        <div className="panel">
          <p className="small">{note.forgetHint}</p>
          <div className="line">
            <Button onClick={() => act([{ act: "forget" }])}>{note.forgetYes}</Button>
            <Button onClick={() => setOpen(null)}>{note.forgetNo}</Button>
          </div>
        </div>
      )}
    </>
  )
}

interface ChoicesProps<Name extends string> {
  readonly names: Readonly<Record<Name, string>>
  readonly choices: readonly Name[]
  readonly onChoose: (name: Name) => void
}

function Choices<Name extends string>({ names, choices, onChoose }: ChoicesProps<Name>) {
  return (
    <div className="chips">
      {choices.map((name) => (
        <button key={name} type="button" className="chip" onClick={() => onChoose(name)}>
          {names[name]}
        </button>
      ))}
    </div>
  )
}
