/** Every word that was looked for, and whether it was found. */
import type { PageDiagnosis } from "../../messages/diagnosis"
import type { Language } from "../../ui/text"
import type { DoctorText } from "./text"
import { fieldName } from "./words"

interface LookedProps {
  readonly diagnosis: PageDiagnosis
  readonly text: DoctorText
  readonly language: Language
}

export function Looked({ diagnosis, text, language }: LookedProps) {
  const rows = [
    ...diagnosis.wanted.map(({ field, words, header, required }) => ({
      ...{ field, words, needed: required },
      found: header !== null
    })),
    ...diagnosis.labels.map(({ field, words, found }) => ({
      ...{ field, words, found },
      needed: diagnosis.unread.some((one) => one.field === field)
    }))
  ]
  return (
    <details>
      <summary className="link">{text.looked}</summary>
      <table className="looked">
        <thead>
          <tr>
            <th scope="col">{text.field}</th>
            <th scope="col">{text.words}</th>
            <th scope="col">{text.result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, words, found, needed }) => (
            <tr key={`${field} ${words.join()}`}>
              <th scope="row">{fieldName(field, language)}</th>
              <td>{words.join(text.and)}</td>
              <td className={found ? "ok" : needed ? "due" : "quiet"}>{found ? text.found : text.missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
