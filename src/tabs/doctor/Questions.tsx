/** "Which column is it?": the seller points, and the page is read again at once. */
import { useEffect, useRef, useState } from "react"
import type { KeptDiagnosis } from "../../messages/diagnosis"
import type { PageMapping } from "../../messages/mapping"
import type { Language } from "../../ui/text"
import { answer, isTaught, type Question, questionsOf } from "./questions"
import type { DoctorText } from "./text"
import { fieldName, wordOf } from "./words"

interface QuestionsProps {
  readonly diagnosis: KeptDiagnosis
  readonly mappings: readonly PageMapping[]
  readonly text: DoctorText
  readonly language: Language
  readonly onTeach: (mappings: readonly PageMapping[]) => Promise<boolean>
}

export function Questions({ diagnosis, mappings, text, language, onTeach }: QuestionsProps) {
  const [said, setSaid] = useState<{ readonly words: string; readonly at: number } | null>(null)
  const section = useRef<HTMLElement>(null)
  const questions = questionsOf(diagnosis)
  const isReread = said !== null && diagnosis.at > said.at
  useEffect(() => {
    // the button that was pressed is gone with its question: on to the next one
    if (isReread && document.activeElement === document.body)
      section.current?.querySelector("button")?.focus()
  }, [isReread])
  const teach = async ({ field, choices }: Question, mapping: PageMapping) => {
    const at = Date.now()
    const words = isTaught(mappings, mapping)
      ? text.takenBack(wordOf(mapping))
      : text.noted(wordOf(mapping), fieldName(field, language))
    setSaid(null)
    if (await onTeach(answer(mappings, choices, mapping))) setSaid({ words, at })
  }
  if (questions.length === 0)
    return <p className="card pad">{diagnosis.columns.length === 0 ? text.noList : text.noQuestion}</p>
  return (
    <section className="card questions" aria-label={text.teachHint} ref={section}>
      {questions.map((question) => (
        <Choices
          key={`${question.kind} ${question.field}`}
          question={question}
          mappings={mappings}
          text={text}
          language={language}
          onChoose={(mapping) => void teach(question, mapping)}
        />
      ))}
      <p className="pad sec small quiet">
        {text.masked}
        <br />
        {text.teachHint}
      </p>
      <p className="said ok" role="status">
        {said && said.words + (isReread ? text.partly : text.rereads)}
      </p>
    </section>
  )
}

interface ChoicesProps extends Pick<QuestionsProps, "mappings" | "text" | "language"> {
  readonly question: Question
  readonly onChoose: (mapping: PageMapping) => void
}

function Choices({ question, mappings, text, language, onChoose }: ChoicesProps) {
  const name = fieldName(question.field, language)
  return (
    <fieldset className="pad sec">
      <legend>{question.kind === "column" ? text.whichColumn(name) : text.whichLabel(name)}</legend>
      <p className="small quiet">{text.before(question.words.slice(0, 4).join(text.and))}</p>
      <ul>
        {question.choices.map(({ mapping, example }) => (
          <li key={wordOf(mapping)}>
            <button
              type="button"
              className="choice"
              aria-pressed={isTaught(mappings, mapping)}
              onClick={() => onChoose(mapping)}
            >
              <b className="cut">{wordOf(mapping)}</b>
              <span className="cut" aria-hidden>
                {example}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
