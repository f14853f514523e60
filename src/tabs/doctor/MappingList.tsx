/** What the seller taught the page doctor; each can be taken back. */
import type { PageMapping } from "../../messages/mapping"
import type { Language } from "../../ui/text"
import { mappingWords } from "./words"

interface MappingListProps {
  readonly mappings: readonly PageMapping[]
  /** What the button is called. */
  readonly forget: string
  readonly language: Language
  readonly onChange: (mappings: readonly PageMapping[]) => void
}

export function MappingList({ mappings, forget, language, onChange }: MappingListProps) {
  return (
    <ul className="taught">
      {mappings.map((mapping) => {
        const said = mappingWords(mapping, language)
        return (
          <li key={JSON.stringify(mapping)} className="line">
            <span className="grow">{said}</span>
            <button
              type="button"
              className="btn slim"
              aria-label={`${forget}：${said}`}
              onClick={() => onChange(mappings.filter((other) => other !== mapping))}
            >
              {forget}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
