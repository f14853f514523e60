/** What goes together with a good end: by hours to contact, channel and remedy, with how far it can be trusted. */
import { axisX, dot, gridX, text as label, plot, ruleY } from "@observablehq/plot"
import { useCallback, useState } from "react"
import type { Outcome, Outcomes } from "../../../statistics/outcomes"
import type { Share } from "../../../statistics/share"
import { Choice } from "../../../ui/parts/Choice"
import { Chart } from "../chart/Chart"
import { look, tint } from "../chart/look"
import { NumberTable } from "../chart/NumberTable"
import { Panel } from "../chart/Panel"
import type { View } from "./view"

const ways = ["hours", "channel", "remedy"] as const
const results = ["solved", "confirmed", "changed"] as const
type Way = (typeof ways)[number]
type Result = (typeof results)[number]

export function OutcomesPanel({ text, language, outcomes }: View & { readonly outcomes: Outcomes }) {
  const [way, setWay] = useState<Way>("hours")
  const [result, setResult] = useState<Result>("solved")
  const rows = rowsOf(outcomes, way, text)
    .map((row) => ({ name: row.title, ...row.outcome[result] }))
    .filter(({ of }) => of > 0)
  const few = rows.filter(({ few }) => few).length
  const words = text.outcomes
  const key = JSON.stringify(rows)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are told by their key
  const draw = useCallback((width: number) => drawing(rows, width, words.share), [key, words])
  return (
    <Panel title={words.title} hint={words.hint}>
      <div className="two-choices">
        <Choice
          look="seg"
          label={words.by}
          choices={ways.map((name) => ({ name, title: words.bys[name] }))}
          chosen={way}
          onChoose={setWay}
        />
        <Choice
          look="seg"
          label={words.what}
          choices={results.map((name) => ({ name, title: words.whats[name] }))}
          chosen={result}
          onChoose={setResult}
        />
      </div>
      {rows.length === 0 && <p className="empty">{words.none}</p>}
      {rows.length > 0 && (
        <Chart label={`${words.title}: ${words.whats[result]}`} language={language} draw={draw}>
          <NumberTable
            caption={words.title}
            heads={[words.bys[way], words.rate, words.range, words.numbers]}
            rows={rows.map((row) => ({
              key: row.name,
              cells: [
                row.name,
                percent(row.share ?? 0),
                `${percent(row.low)} – ${percent(row.high)}`,
                words.share(row.count, row.of)
              ]
            }))}
          />
        </Chart>
      )}
      {result === "changed" && <p className="small quiet">{words.changedHint}</p>}
      {few > 0 && (
        <p className="few">
          <b>{words.few}</b>
          <span>{words.fewHint(few)}</span>
        </p>
      )}
    </Panel>
  )
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

interface Row {
  readonly title: string
  readonly outcome: Outcome<string>
}

function rowsOf({ byHours, byChannel, byRemedy }: Outcomes, way: Way, text: View["text"]): readonly Row[] {
  const { hours, channels } = text.outcomes
  switch (way) {
    case "hours":
      return byHours.map((outcome) => ({ title: hours[outcome.name], outcome }))
    case "channel":
      return byChannel.map((outcome) => ({ title: channels[outcome.name], outcome }))
    case "remedy":
      return byRemedy.map((outcome) => ({ title: text.remedyName(outcome.name), outcome }))
  }
}

function drawing(
  rows: readonly (Share & { readonly name: string })[],
  width: number,
  says: (count: number, of: number) => string
): Element {
  const end = rows.map((row) => ({ ...row, says: says(row.count, row.of) }))
  return plot({
    ...look,
    width,
    height: 34 * rows.length + 24,
    marginLeft: 92,
    marginRight: 92,
    marginTop: 0,
    x: { domain: [0, 1], label: null },
    y: { type: "band", domain: rows.map(({ name }) => name), label: null, tickSize: 0 },
    marks: [
      gridX([0, 0.25, 0.5, 0.75, 1], { stroke: "var(--line)", strokeOpacity: 1 }),
      axisX([0, 0.25, 0.5, 0.75, 1], { tickFormat: percent, tickSize: 0 }),
      ruleY(rows, { x1: "low", x2: "high", y: "name", stroke: tint, strokeWidth: 6, strokeLinecap: "round" }),
      dot(rows, { x: "share", y: "name", r: 4.5, fill: "var(--act)" }),
      label(end, { frameAnchor: "right", y: "name", text: "says", textAnchor: "start", dx: 12 })
    ]
  })
}
