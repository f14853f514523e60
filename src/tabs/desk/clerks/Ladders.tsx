/** The same for everyone: the tiers of the bonus and the five grades (4-21 to 4-30). */
import type { Tier } from "../../../kpi/bonus"
import { gradeOf, grades } from "../../../kpi/grades"
import type { Language } from "../../../ui/text"
import { Panel } from "../chart/Panel"
import { gradeName } from "./grade-name"
import type { MonthSheet } from "./live"
import type { ClerksText } from "./text"

interface LaddersProps {
  readonly sheet: MonthSheet
  readonly text: ClerksText
  readonly language: Language
}

export function Ladders({ sheet: { score, settings }, text, language }: LaddersProps) {
  const mine = score && gradeOf(score.value, settings.gradeFrom)
  const tier = score && settings.tiers.find(({ from }) => score.value >= from)
  return (
    <Panel title={text.tiers.title} hint={text.tiers.hint}>
      <ul className="ladder">
        {settings.tiers.map((step, index) => (
          <li key={step.from} aria-current={step === tier || undefined}>
            <span className="grow">{rangeOf(settings.tiers, index, text)}</span>
            {step === tier && <span className="tag good">{text.grades.here}</span>}
            <span>{text.tiers.base(step.base)}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{text.tiers.noSales}</p>
      <h3>
        {text.grades.title} <small>{text.grades.hint}</small>
      </h3>
      <ol className="ladder">
        {grades
          .map((grade, index) => (
            <li key={grade} aria-current={grade === mine || undefined}>
              <span className="grow">{gradeName(grade, language)}</span>
              {grade === mine && <span className="tag good">{text.grades.here}</span>}
              <span>{text.grades.from(settings.gradeFrom[index] ?? 0)}</span>
            </li>
          ))
          .reverse()}
      </ol>
    </Panel>
  )
}

function rangeOf(tiers: readonly Tier[], index: number, { tiers: words }: ClerksText): string {
  const from = tiers[index]?.from ?? 0
  const above = tiers[index - 1]?.from
  if (above === undefined) return words.above(from)
  return index === tiers.length - 1 ? words.below(above) : words.between(from, above)
}
