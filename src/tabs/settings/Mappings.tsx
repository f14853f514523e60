/** What the seller taught the page doctor; each can be taken back. */
import type { PageMapping } from "../../messages/mapping"
import type { Language } from "../../ui/text"
import { mappingWords } from "../doctor/words"
import type { SettingsText } from "./text"

interface MappingsProps {
  readonly mappings: readonly PageMapping[]
  readonly text: SettingsText
  readonly language: Language
  readonly onChange: (mappings: readonly PageMapping[]) => void
}

export function Mappings({ mappings, text, language, onChange }: MappingsProps) {
  return (
    <section className="card pad" aria-label={text.mappings}>
      <h3 className="strong">{text.mappings}</h3>
      {mappings.length === 0 && <p className="small quiet">{text.noMappings}</p>}
      <ul>
        {mappings.map((mapping) => {
          const words = mappingWords(mapping, language)
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
