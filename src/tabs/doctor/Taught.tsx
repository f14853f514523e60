/** What was taught; each can be taken back. */
import type { PageMapping } from "../../messages/mapping"
import type { Language } from "../../ui/text"
import type { DoctorText } from "./text"
import { mappingWords } from "./words"

interface TaughtProps {
  readonly mappings: readonly PageMapping[]
  readonly text: DoctorText
  readonly language: Language
  readonly onChange: (mappings: readonly PageMapping[]) => void
}

export function Taught({ mappings, text, language, onChange }: TaughtProps) {
  if (mappings.length === 0) return null
  return (
    <section className="card pad" aria-labelledby="taught">
      <h2 id="taught" className="strong">
        {text.taught}
      </h2>
      <ul className="taught">
        {mappings.map((mapping) => {
          const said = mappingWords(mapping, language)
          return (
            <li key={JSON.stringify(mapping)} className="line">
              <span className="grow">{said}</span>
              <button
                type="button"
                className="btn slim"
                aria-label={`${text.forget}：${said}`}
                onClick={() => onChange(mappings.filter((other) => other !== mapping))}
              >
                {text.forget}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
