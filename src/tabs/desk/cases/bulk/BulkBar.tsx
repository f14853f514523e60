/** What can be done to all the cases that were chosen: four things, each by one more click. */
import { type ReactNode, useState } from "react"
import type { ActionForMany } from "../../../../cases/action"
import type { CloseResult } from "../../../../cases/event"
import type { Moment } from "../../../../ui/case-card/moment"
import { snoozeChoices } from "../../../../ui/case-card/snooze-choices"
import type { Format } from "../../../../ui/format"
import { Unfold } from "../../shell/Unfold"
import { casesText } from "../text"
import { NameForm } from "./NameForm"

interface BulkBarProps {
  readonly count: number
  readonly moment: Moment
  readonly clerks: readonly string[]
  readonly labels: readonly string[]
  readonly format: Format
  readonly onAct: (action: ActionForMany) => void
  readonly onDrop: () => void
}

type Panel = "snooze" | "handOver" | "label" | "close"
const results: readonly CloseResult[] = ["changed", "removed", "kept", "unreachable", "expired"]

export function BulkBar({ count, moment, clerks, labels, format, onAct, onDrop }: BulkBarProps) {
  const { bulk } = casesText[format.language]
  const { note, results: resultNames } = format.text
  const [open, setOpen] = useState<Panel | null>(null)
  const act = (action: ActionForMany) => {
    setOpen(null)
    onAct(action)
  }
  const panel = (name: Panel, content: ReactNode) => (
    <Unfold
      label={bulk[name]}
      name={bulk[name]}
      open={open === name}
      onOpen={(unfolded) => setOpen(unfolded ? name : null)}
    >
      {content}
    </Unfold>
  )
  return (
    <section className="bulk" aria-label={bulk.chosen(count)}>
      <div className="line">
        <b>{bulk.chosen(count)}</b>
        {panel(
          "snooze",
          <div className="chips">
            {snoozeChoices(moment).map(({ name, until }) => (
              <button key={name} type="button" className="chip" onClick={() => act({ act: "snooze", until })}>
                {note[name]}
              </button>
            ))}
          </div>
        )}
        {panel(
          "handOver",
          <NameForm
            label={bulk.to}
            known={clerks}
            yes={bulk.yes}
            onName={(to) => act({ act: "hand-over", to })}
          />
        )}
        {panel(
          "label",
          <NameForm
            label={bulk.labelName}
            known={labels}
            yes={bulk.yes}
            onName={(label) => act({ act: "label", label, on: true })}
          />
        )}
        {panel(
          "close",
          <div className="chips">
            {results.map((result) => (
              <button
                key={result}
                type="button"
                className="chip"
                onClick={() => act({ act: "close", result })}
              >
                {resultNames[result]}
              </button>
            ))}
          </div>
        )}
        <button type="button" className="link small" onClick={onDrop}>
          {bulk.drop}
        </button>
      </div>
    </section>
  )
}
