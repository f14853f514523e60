import { useState } from "react"
import type { Action } from "../../cases/action"
import { formatIn } from "../format"
import { Button } from "../parts/Button"
import { MomentField } from "../parts/MomentField"
import { useLanguage, useText } from "../text"
import type { Moment } from "./moment"
import { snoozeChoices } from "./snooze-choices"

interface SnoozePanelProps {
  readonly moment: Moment
  readonly onAct: (actions: readonly Action[]) => void
}

export function SnoozePanel({ moment, onAct }: SnoozePanelProps) {
  const { note } = useText()
  const format = formatIn(useLanguage())
  const [day, setDay] = useState<number | null>(null)
  const choices = snoozeChoices(moment)
  return (
    <div className="panel">
      <div className="chips">
        {choices.map(({ name, until }) => (
          <button key={name} type="button" className="chip" onClick={() => onAct([{ act: "snooze", until }])}>
            {note[name]}
            {until !== null && (
              <span className="quiet">
                {name === "nextWorkday" ? format.moment(until, moment.now) : format.clock(until)}
              </span>
            )}
          </button>
        ))}
      </div>
      <div className="line">
        <span className="small quiet">{note.onDay}</span>
        <MomentField label={note.onDay} value={day} onChange={setDay} />
        <Button
          disabled={day === null || day <= moment.now}
          onClick={() => day !== null && onAct([{ act: "snooze", until: day }])}
        >
          {note.save}
        </Button>
      </div>
    </div>
  )
}
