/** The three scores of today, typed in as the shop's page shows them, under the names that it gives them. */
import { useState } from "react"
import { dayOf } from "../../../rules/time"
import { Button } from "../../../ui/parts/Button"
import { Panel } from "../chart/Panel"
import { type Scores, type ServiceBoard, withScores } from "./board"
import type { BoardView } from "./view"

const three = [0, 1, 2] as const
type Lines = [string, string, string]
const nothing: Lines = ["", "", ""]

export function EnterScores({ board, text, now, keep }: BoardView) {
  const words = text.enter
  const [lines, setLines] = useState<Lines>(nothing)
  const [wrong, setWrong] = useState<string | null>(null)
  const save = async () => {
    const scores = scoresFrom(lines)
    if (scores === null) return setWrong(words.wrong)
    if (scores.every((score) => score === null)) return setWrong(words.empty)
    setWrong(null)
    if (await keep((old) => withScores(old, dayOf(now), scores), words.saved)) setLines(nothing)
  }
  return (
    <Panel title={words.title} hint={words.hint}>
      <form
        className="enter"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {three.map((index) => (
          <label key={index}>
            <span>{board.labels[index]}</span>
            <input
              className="field"
              inputMode="decimal"
              aria-invalid={wrong !== null && scoreFrom(lines[index]) === undefined}
              value={lines[index]}
              onChange={({ target }) => setLines(replaced(lines, index, target.value))}
            />
          </label>
        ))}
        <Button kind="yes" type="submit">
          {words.save}
        </Button>
      </form>
      <p role="alert" className="small late">
        {wrong}
      </p>
      <Names key={board.labels.join()} board={board} text={text} keep={keep} />
    </Panel>
  )
}

function Names({ board, text, keep }: Pick<BoardView, "board" | "text" | "keep">) {
  const [labels, setLabels] = useState<ServiceBoard["labels"]>(board.labels)
  return (
    <details>
      <summary className="small">{text.enter.rename}</summary>
      <form
        className="enter names"
        onSubmit={(event) => {
          event.preventDefault()
          void keep((old) => ({ ...old, labels }), text.enter.renamed)
        }}
      >
        {three.map((index) => (
          <input
            key={index}
            className="field"
            aria-label={board.labels[index]}
            maxLength={30}
            required
            value={labels[index]}
            onChange={({ target }) => setLabels(replaced(labels, index, target.value))}
          />
        ))}
        <Button type="submit">{text.enter.save}</Button>
      </form>
    </details>
  )
}

const replaced = (lines: Readonly<Lines>, index: 0 | 1 | 2, line: string): Lines =>
  lines.map((old, at) => (at === index ? line : old)) as Lines

/** Null for an empty line, undefined for one that is no score. */
function scoreFrom(line: string): number | null | undefined {
  const plain = line.normalize("NFKC").trim()
  if (plain === "") return null
  return /^[0-5](\.\d{1,5})?$/.test(plain) && Number(plain) <= 5 ? Number(plain) : undefined
}

function scoresFrom(lines: Lines): Scores | null {
  const scores = lines.map(scoreFrom)
  return scores.includes(undefined) ? null : (scores as Scores)
}
