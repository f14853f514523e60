/** What the seller taught the page doctor; each can be taken back. */
import type { SettingsText } from "./text"

interface MappingsProps {
  readonly mappings: readonly Readonly<Record<string, string>>[]
  readonly text: SettingsText
  readonly onChange: (mappings: readonly Readonly<Record<string, string>>[]) => void
}

export function Mappings({ mappings, text, onChange }: MappingsProps) {
  return (
    <section className="card pad" aria-label={text.mappings}>
      <h2 className="strong">{text.mappings}</h2>
      {mappings.length === 0 && <p className="small quiet">{text.noMappings}</p>}
      <ul>
        {mappings.map((mapping) => {
          const words = Object.values(mapping).join(" · ")
          return (
            <li key={words} className="line">
              <span className="grow">{words}</span>
              <button
                type="button"
                className="btn slim"
                aria-label={`${text.forgetMapping}：${words}`}
                onClick={() => onChange(mappings.filter((other) => other !== mapping))}
              >
                {text.forgetMapping}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
