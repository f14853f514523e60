/** What was taught; each can be taken back. */
import type { PageMapping } from "../../messages/mapping"
import type { Language } from "../../ui/text"
import { MappingList } from "./MappingList"
import type { DoctorText } from "./text"

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
      <MappingList mappings={mappings} forget={text.forget} language={language} onChange={onChange} />
    </section>
  )
}
