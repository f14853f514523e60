/** Dates that can be read in two ways: one question for the whole column. An answer can be changed. */
import type { DateAnswers, DateQuestion } from "../../../sheets/dates"
import type { Ledger } from "../../../sheets/ledger"
import type { DataText } from "./text"

interface QuestionsProps {
  readonly ledger: Ledger
  readonly answers: DateAnswers
  readonly text: DataText["table"]
  readonly now: number
  readonly onAnswer: (answers: DateAnswers) => void
}

export function Questions({ ledger, answers, text, now, onAnswer }: QuestionsProps) {
  const open = ledger.questions.map(({ question }) => question)
  const asked = [...new Set([...(Object.keys(answers) as DateQuestion[]), ...open])]
  return (
    <>
      {asked.map((question) => {
        const waiting = ledger.questions.find((other) => other.question === question)
        return (
          <fieldset key={question}>
            <legend className={waiting ? "due" : "quiet"}>
              {text.questions[question].ask}
              {waiting && (
                <span className="small"> {text.samples(waiting.count, waiting.samples.join("、"))}</span>
              )}
            </legend>
            <div className="chips">
              {Object.entries(text.questions[question].answers).map(([name, label]) => {
                const value = answerOf(question, name, now)
                const isOn = answers[question] === value
                return (
                  <button
                    key={name}
                    type="button"
                    className={isOn ? "chip on" : "chip"}
                    aria-pressed={isOn}
                    onClick={() => onAnswer({ ...answers, [question]: value })}
                  >
                    {label}
                  </button>
                )
              })}
            </div>
          </fieldset>
        )
      })}
    </>
  )
}

function answerOf(question: DateQuestion, name: string, now: number): string | number {
  const back = ["thisYear", "lastYear", "beforeLast"].indexOf(name)
  return question === "year" && back >= 0 ? new Date(now + 8 * 3_600_000).getUTCFullYear() - back : name
}
