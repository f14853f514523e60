/** What the person at this machine chose: name, language, appearance, and three switches. */
import { type ReactNode, useId, useState } from "react"
import { Switch } from "../../ui/parts/Switch"
import type { Snapshot } from "./live"
import type { SettingsText } from "./text"

interface ChoicesProps {
  readonly snapshot: Snapshot
  readonly text: SettingsText
  readonly onChange: (name: string, value: unknown) => void
}

const switches = ["notices", "overlay", "patrolConsent"] as const

export function Choices({ snapshot, text, onChange }: ChoicesProps) {
  const { preferences } = snapshot
  const [clerk, setClerk] = useState<string | null>(null)
  return (
    <section className="card rows" aria-label={text.parts.you}>
      <Row title={text.clerk} hint={text.clerkHint}>
        {(id) => (
          <input
            id={id}
            className="field"
            maxLength={60}
            value={clerk ?? preferences.clerk}
            onChange={({ target }) => setClerk(target.value)}
            onBlur={() => clerk !== null && onChange("clerk", clerk.trim())}
          />
        )}
      </Row>
      <Row title={text.language}>
        {(id) => (
          <select
            id={id}
            className="field"
            value={preferences.language}
            onChange={({ target }) => onChange("language", target.value)}
          >
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        )}
      </Row>
      <Row title={text.appearance}>
        {(id) => (
          <select
            id={id}
            className="field"
            value={preferences.appearance}
            onChange={({ target }) => onChange("appearance", target.value)}
          >
            {(["system", "light", "dark"] as const).map((look) => (
              <option key={look} value={look}>
                {text.looks[look]}
              </option>
            ))}
          </select>
        )}
      </Row>
      {switches.map((name) => (
        <Row key={name} title={text.switches[name].title} hint={text.switches[name].hint}>
          {(id) => <Switch id={id} on={snapshot[name]} onSwitch={(on) => onChange(name, on)} />}
        </Row>
      ))}
    </section>
  )
}

interface RowProps {
  readonly title: string
  readonly hint?: string
  readonly children: (id: string) => ReactNode
}

function Row({ title, hint, children }: RowProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{title}</label>
      {hint && <p className="small quiet">{hint}</p>}
      <span className="value">{children(id)}</span>
    </div>
  )
}
