/** Causes by their class, each with its bar now and before: the drawing is the table. */
import { useState } from "react"
import type { CauseClass } from "../../../causes"
import type { CauseCount } from "../../../statistics/complaints"
import { causeName } from "../../../ui/cause-name"
import { Count } from "../../../ui/parts/Count"
import { Panel } from "../chart/Panel"
import { classNames } from "./class-names"
import type { View } from "./view"

/** Below this a difference is chance. */
const WORTH_SAYING = 3
const SHOWN = 9

export function CausesPanel({
  text,
  language,
  period,
  causes
}: View & { readonly causes: readonly CauseCount[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? causes : causes.slice(0, SHOWN)
  const most = Math.max(...causes.map(({ now, before }) => Math.max(now, before)))
  const classes = [...new Set(shown.map((count) => count.class))]
  return (
    <Panel title={text.causes.title} hint={text.causes.hint}>
      <table className="reasons causes">
        <caption className="hide">{text.causes.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.causes.class}</th>
            <th scope="col">{text.causes.cause}</th>
            <td />
            <th scope="col" className="number">
              <i className="swatch" />
              {text.periods[period]}
            </th>
            <th scope="col" className="number">
              <i className="swatch before" />
              {text.columns[period]}
            </th>
            <th scope="col" className="number">
              {text.causes.change}
            </th>
          </tr>
        </thead>
        {classes.map((name) => (
          <ClassRows
            key={name}
            name={classNames[language][name]}
            causes={shown.filter((count) => count.class === name)}
            most={most}
            cause={(cause) => causeName(cause, language)}
          />
        ))}
      </table>
      {causes.length > SHOWN && (
        <button type="button" className="link small" onClick={() => setAll(!all)}>
          {all ? text.causes.fewer : text.causes.all(causes.length)}
        </button>
      )}
    </Panel>
  )
}

interface ClassRowsProps {
  readonly name: string
  readonly causes: readonly (CauseCount & { readonly class: CauseClass })[]
  readonly most: number
  readonly cause: (cause: string) => string
}

function ClassRows({ name, causes, most, cause: spoken }: ClassRowsProps) {
  return (
    <tbody>
      {causes.map(({ cause, now, before }, index) => (
        <tr key={cause}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={causes.length} className="kind">
              {name}
            </th>
          )}
          <th scope="row" className="name">
            {spoken(cause)}
          </th>
          <td aria-hidden>
            <span className="bars">
              <i className={now === 0 ? "none" : undefined} style={{ width: `${(now / most) * 100}%` }} />
              <i
                className={before === 0 ? "before none" : "before"}
                style={{ width: `${(before / most) * 100}%` }}
              />
            </span>
          </td>
          <td className="number now">
            <Count of={now} />
          </td>
          <td className="number quiet">
            <Count of={before} />
          </td>
          <td className="number">
            <Change of={now - before} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

const Change = ({ of }: { readonly of: number }) =>
  Math.abs(of) < WORTH_SAYING ? null : (
    <>
      {of > 0 ? "+" : "−"}
      <Count of={Math.abs(of)} />
    </>
  )
