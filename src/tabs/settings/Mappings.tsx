/** What the seller taught the page doctor; each can be taken back. */
import type { PageMapping } from "../../messages/mapping"
import type { Language } from "../../ui/text"
import { MappingList } from "../doctor/MappingList"
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
      <MappingList mappings={mappings} forget={text.forgetMapping} language={language} onChange={onChange} />
    </section>
  )
}
