/** What the person at this machine chose: name, language, appearance, and three switches. */
import { useState } from "react"
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
  const labels = { notices: text.notices, overlay: text.overlay, patrolConsent: text.patrol }
  return (
    <section className="card pad" aria-label={text.you}>
      <h2 className="strong">{text.you}</h2>
      <label className="choice">
        {text.clerk}
        <input
          className="field"
          maxLength={60}
          value={clerk ?? preferences.clerk}
          onChange={({ target }) => setClerk(target.value)}
          onBlur={() => clerk !== null && onChange("clerk", clerk.trim())}
        />
        <span className="small quiet">{text.clerkHint}</span>
      </label>
      <label className="choice">
        {text.language}
        <select
          className="field"
          value={preferences.language}
          onChange={({ target }) => onChange("language", target.value)}
        >
          <option value="zh">中文</option>
          <option value="en">English</option>
        </select>
      </label>
      <label className="choice">
        {text.appearance}
        <select
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
      </label>
      {switches.map((name) => (
        <label className="check" key={name}>
          <input
            type="checkbox"
            checked={snapshot[name]}
            onChange={({ target }) => onChange(name, target.checked)}
          />
          <span>
            {labels[name]}
            {name === "patrolConsent" && <span className="quiet"> · {text.patrolHint}</span>}
          </span>
        </label>
      ))}
    </section>
  )
}
