/** Folded away from the clerks' own page: another's month, to pay it, and the rules of the assessment. */
import type { AssessmentVersion, Month } from "../../../rules/assessment"
import type { Format } from "../../../ui/format"
import type { Say } from "../shell/notice"
import { AssessmentForm } from "./AssessmentForm"
import type { ClerksText } from "./text"

interface OwnerPartProps {
  /** Everybody else who noted something in the month. */
  readonly clerks: readonly string[]
  readonly clerk: string
  readonly shown: string | null
  readonly onShow: (clerk: string | null) => void
  readonly kept: readonly AssessmentVersion[]
  readonly thisMonth: Month
  readonly text: ClerksText
  readonly format: Format
  readonly say: Say
}

export function OwnerPart({ clerks, clerk, shown, onShow, text, ...assessment }: OwnerPartProps) {
  const words = text.owner
  return (
    <details className="card number-panel owner-part">
      <summary>
        <span className="strong">{words.title}</span> <span className="small quiet">{words.hint}</span>
      </summary>
      {clerks.length === 0 && <p className="quiet">{words.nobody}</p>}
      {clerks.length > 0 && (
        <label className="who">
          {words.who}
          <select
            className="field"
            value={shown ?? clerk}
            onChange={({ target }) => onShow(target.value === clerk ? null : target.value)}
          >
            {[clerk, ...clerks].map((name) => (
              <option key={name} value={name}>
                {name || "—"}
              </option>
            ))}
          </select>
        </label>
      )}
      <AssessmentForm text={text} {...assessment} />
    </details>
  )
}
