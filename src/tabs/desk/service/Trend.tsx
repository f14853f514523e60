/** The three scores over the days on which they were typed in. */
import { dot, gridY, text as label, lineY, plot } from "@observablehq/plot"
import { Trash2 } from "lucide-react"
import { useCallback } from "react"
import { dayOf } from "../../../rules/time"
import { IconButton } from "../../../ui/parts/IconButton"
import { Chart } from "../chart/Chart"
import { look, weekName } from "../chart/look"
import { NumberTable } from "../chart/NumberTable"
import { Panel } from "../chart/Panel"
import { type ServiceBoard, withoutDay } from "./board"
import type { BoardView } from "./view"

export function Trend({ board, text, format, keep }: BoardView) {
  const words = text.trend
  const draw = useCallback((width: number) => drawing(board, width), [board])
  const { entries, labels } = board
  return (
    <Panel title={words.title} hint={words.hint}>
      {entries.length < 2 && <p className="empty">{words.few}</p>}
      {entries.length > 0 && (
        <Chart label={words.chart} language={format.language} draw={draw}>
          <NumberTable
            caption={words.chart}
            heads={[words.day, ...labels, ""]}
            rows={[...entries].reverse().map(({ day, scores }) => ({
              key: day,
              cells: [
                day,
                ...scores.map((score) => (score === null ? "—" : score.toFixed(2))),
                <IconButton
                  key="remove"
                  label={words.remove(day)}
                  onClick={() => void keep((old) => withoutDay(old, day), words.removed)}
                >
                  <Trash2 size={14} aria-hidden />
                </IconButton>
              ]
            }))}
          />
        </Chart>
      )}
    </Panel>
  )
}

/** Pixels: of the drawing, and of the line in which a name stands. */
const HEIGHT = 210
const NAME = 22

const strokes = ["var(--mark)", "var(--act)", "var(--ink-3)"] as const

function drawing({ entries, labels }: ServiceBoard, width: number): Element {
  const points = labels.map((name, index) =>
    entries.flatMap(({ day, scores }) => {
      const score = scores[index as 0 | 1 | 2]
      const colour = strokes[index as 0 | 1 | 2]
      return score === null ? [] : [{ day: new Date(`${day}T12:00:00+08:00`), score, name, colour }]
    })
  )
  const values = points.flat().map(({ score }) => score)
  const lowest = Math.min(4.5, ...values)
  const place = { x: "day", y: "score" }
  return plot({
    ...look,
    width,
    height: HEIGHT,
    marginLeft: 34,
    marginRight: 118,
    x: {
      type: "time",
      label: null,
      tickSize: 0,
      ticks: Math.max(2, Math.floor(width / 110)),
      tickFormat: (at: Date) => weekName(dayOf(at.getTime()))
    },
    y: { label: null, tickSize: 0, ticks: 4, domain: [lowest, 5] },
    marks: [
      gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      ...points.flatMap((line, index) => [
        lineY(line, { ...place, stroke: strokes[index] as string, strokeWidth: 2 }),
        dot(line, { ...place, r: 2.6, fill: strokes[index] as string })
      ]),
      ...apart(
        points.flatMap((line) => line.slice(-1)),
        ((5 - lowest) * NAME) / HEIGHT
      ).flatMap((end) => {
        const beside = { x: "day", y: "at", textAnchor: "start", fontSize: 11 } as const
        return [
          dot([end], { x: "day", y: "at", dx: 12, r: 3, fill: end.colour }),
          label([end], { ...beside, text: "name", dx: 20, fill: "var(--ink)" })
        ]
      })
    ]
  })
}

/** Names at the end of their lines, none on top of another. @param step how much of the score a name is high */
function apart<Point extends { readonly score: number }>(
  points: readonly Point[],
  step: number
): (Point & { at: number })[] {
  let last = Number.POSITIVE_INFINITY
  return [...points]
    .sort((one, other) => other.score - one.score)
    .map((point) => {
      last = Math.min(point.score, last - step)
      return { ...point, at: last }
    })
}
