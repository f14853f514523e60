/** One score: its last value, how it moved, and the points that it comes from. */
import type { Rules } from "../../../rules/rules"
import { dayOf, parseTime } from "../../../rules/time"
import { isFresh, latest, withCheck } from "./board"
import { points } from "./points"
import type { BoardView } from "./view"

interface ScoreCardProps extends BoardView {
  readonly index: 0 | 1 | 2
  readonly rules: Rules
}

export function ScoreCard({ index, rules, board, text, format, now, keep }: ScoreCardProps) {
  const last = latest(board, index)
  const label = board.labels[index]
  const since = (id: string) => {
    const day = board.checks[id]
    if (day === undefined) return { said: text.never, tone: "quiet" }
    const said = text.looked(format.date(parseTime(`${day}T12:00:00+08:00`), now).replace(/ \d+:\d+$/, ""))
    return isFresh(day, now) ? { said, tone: "quiet" } : { said: text.again, tone: "due" }
  }
  return (
    <section className="card score-card" aria-label={label}>
      <header>
        <h2>{label}</h2>
        <p className="value">{last ? last.value.toFixed(2) : "—"}</p>
        <p className="small quiet">{last ? changeWords(last.change, text) : text.none}</p>
      </header>
      <ul>
        {points[index].map((point) => {
          const { said, tone } = since(point.id)
          return (
            <li key={point.id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isFresh(board.checks[point.id], now)}
                  onChange={({ target }) =>
                    void keep((old) => withCheck(old, point.id, target.checked ? dayOf(now) : null))
                  }
                />
                <span className="grow">{point[format.language](rules)}</span>
                <span className={`small ${tone}`}>{said}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function changeWords(change: number | null, text: BoardView["text"]): string {
  if (change === null) return ""
  if (change === 0) return text.same
  const size = Math.abs(change).toFixed(2)
  return change > 0 ? text.up(size) : text.down(size)
}
